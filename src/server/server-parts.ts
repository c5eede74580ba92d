import type { Command } from '../../commands/command.ts';
import type { App } from '../app/app.ts';
import type { Turnstile } from '../app/turnstile.ts';
import type { HttpSettings } from '../config.ts';
import type { Logger } from '../log.ts';
import type { Metrics } from './metrics/create-metrics.ts';

/** How the bot stands to Discord; `none` where the process has no bot. */
export type Gateway = 'ready' | 'connecting' | 'none';

/** What requests are answered with. */
export interface ServerParts {
  readonly http: HttpSettings;
  /** Its answers are of the articles folder as it is when they are asked for. */
  readonly app: App;
  readonly commands: readonly Command[];
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Lets so many be answered at once; in the order they came, and each client's one after the other. */
  readonly turnstile: Turnstile;
  readonly gateway: () => Gateway;
  /** Questions and presses there that are not answered yet. */
  readonly openInDiscord: () => number;
  /** Dateline's own. */
  readonly version: string;
}
