import type { Command } from '../../commands/command.ts';
import type { App } from '../app/app.ts';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';
import type { Cooldown } from './turns/cooldown.ts';
import type { FirstThings } from './turns/first-things.ts';
import type { Turnstile } from '../app/turnstile.ts';

/** What interactions are answered with, whatever their kind. */
export interface Parts {
  readonly config: Config;
  /** Words its replies for whoever is answered (speaking-to.ts). */
  readonly app: App;
  readonly log: Logger;
  /** The id of the request, which its log lines have and its error message names; empty where there is none yet. */
  readonly request: string;
  /** By the name they have in Discord. */
  readonly commands: ReadonlyMap<string, Command>;
  readonly turnstile: Turnstile;
  readonly firstThings: FirstThings;
  readonly cooldown: Cooldown;
  /** Whether there is room for one more command. */
  readonly hasRoom: () => boolean;
  /** Aborted: answer at once, with an apology where the command is not done. */
  readonly stopping: AbortSignal;
  /** Milliseconds after which a waiting member is told their place in the line, and told again. */
  readonly tellPlaceMs: number;
  /** Milliseconds that words wait for their picture; without it they go alone. */
  readonly drawWithinMs: number;
}
