import { setMaxListeners } from 'node:events';
import type { Interaction } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import type { App } from '../app.ts';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';
import { admit } from './admission.ts';
import { answerPrivately } from './answer-interaction.ts';
import { suggest } from './autocomplete.ts';
import { discordCommands } from './command-definition.ts';
import { createCooldown } from './cooldown.ts';
import { textMessage } from './message.ts';
import { runCommand } from './run-command.ts';
import { createTurnstile } from './turnstile.ts';

export interface DispatcherOptions {
  readonly config: Config;
  readonly commands: readonly Command[];
  readonly app: App;
  readonly log: Logger;
}

export interface Dispatcher {
  /** Answers one interaction, whatever happens. Never rejects. */
  handle(interaction: Interaction): Promise<void>;
  /** Takes no more commands and lets the open ones finish. Those not done after `graceMs` are answered with an apology. */
  stop(graceMs: number): Promise<void>;
}

/** Commands that run at the same time. They share one model and one archive, so more would only take turns. */
const AT_ONCE = 4;
/** Interactions taken and not yet answered; beyond it readers are asked to come back. */
const MOST_OPEN = 104;
const READERS_REMEMBERED = 10_000;

/** Gives each interaction to its command and the command's reply back to Discord. */
export function createDispatcher({ config, commands: all, app, log }: DispatcherOptions): Dispatcher {
  const commands = discordCommands(all);
  const turnstile = createTurnstile(AT_ONCE);
  const cooldown = createCooldown({
    seconds: config.cooldownSeconds,
    capacity: READERS_REMEMBERED,
    now: () => performance.now(),
  });
  const hasRoom = (): boolean => open.size < MOST_OPEN;
  const open = new Set<Promise<void>>();
  const stopping = new AbortController();
  // Every open command listens to it: that is no leak to warn of.
  setMaxListeners(0, stopping.signal);
  let accepting = true;

  return {
    async handle(interaction) {
      const answered = dispatch(interaction).catch((error: unknown) => log.error('an interaction failed', { error }));
      open.add(answered);
      await answered;
      open.delete(answered);
    },
    async stop(graceMs) {
      accepting = false;
      const timer = setTimeout(() => stopping.abort(), graceMs);
      await Promise.all(open);
      clearTimeout(timer);
    },
  };

  async function dispatch(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) {
      await suggest(interaction, { commands, app, allowedChannels: config.allowedChannels, log });
    } else if (interaction.isChatInputCommand()) {
      const admission = accepting ? admit(interaction, { commands, config, cooldown, hasRoom }) : RESTARTING;
      if ('problem' in admission) await refuse(interaction, admission.problem);
      else await runCommand(interaction, { ...admission, app, log, turnstile, stopping: stopping.signal });
    } else if (interaction.isRepliable()) {
      await refuse(interaction, 'That belongs to an older version of me. Please use a command instead.');
    }
  }

  async function refuse(interaction: Parameters<typeof answerPrivately>[0], problem: string): Promise<void> {
    log.debug('an interaction was refused', { problem });
    await answerPrivately(interaction, { message: textMessage(`🙋 ${problem}`), log });
  }
}

const RESTARTING = { problem: 'I am being restarted. Please ask again in a minute.' };
