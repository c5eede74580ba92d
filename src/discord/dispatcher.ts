import { setMaxListeners } from 'node:events';
import type { Interaction, Message, RepliableInteraction } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import type { App } from '../app.ts';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';
import { objectionTo } from './admission.ts';
import { answerPrivately } from './answer-interaction.ts';
import { suggest } from './autocomplete.ts';
import { answerPress, answerSubmission } from './buttons/answer-press.ts';
import type { Pressed } from './buttons/press.ts';
import { discordCommands } from './command-definition.ts';
import { createCooldown } from './cooldown.ts';
import { doTask } from './do-task.ts';
import { createFirstThings } from './first-things.ts';
import { isForBot } from './is-for-bot.ts';
import { interactionDelivery } from './interaction-delivery.ts';
import { answerMessage } from './answer-message.ts';
import { taskOfCommand, taskOfMessage, type Found } from './find-task.ts';
import { textMessage } from './message.ts';
import { RESTARTING } from './restarting.ts';
import type { Parts } from './parts.ts';
import type { Request } from './task.ts';
import { createTurnstile } from './turnstile.ts';

export interface DispatcherOptions {
  readonly config: Config;
  readonly commands: readonly Command[];
  readonly app: App;
  readonly log: Logger;
  /** Milliseconds after which a waiting reader is told their place in the line. */
  readonly tellPlaceMs: number;
}

export interface Dispatcher {
  /** Answers one interaction, whatever happens. Never rejects. */
  handle(interaction: Interaction): Promise<void>;
  /** Answers a message that is a follow-up, and no other. Never rejects. */
  handleMessage(message: Message): Promise<void>;
  /** Takes no more commands and lets the open ones finish. Those not done after `graceMs` are answered with an apology. */
  stop(graceMs: number): Promise<void>;
}

/** Commands that run at the same time. They share one model and one archive, so more would only take turns. */
const AT_ONCE = 4;
/** Interactions taken and not yet answered; beyond it readers are asked to come back. */
const MOST_OPEN = 104;
const READERS = { capacity: 10_000, now: () => performance.now() };

/** Gives each interaction to its command and the command's reply back to Discord. */
export function createDispatcher({ commands, ...options }: DispatcherOptions): Dispatcher {
  const { log } = options;
  const open = new Set<Promise<void>>();
  const stopping = new AbortController();
  // Every open command listens to it: that is no leak to warn of.
  setMaxListeners(0, stopping.signal);
  let accepting = true;
  const parts: Parts = {
    ...options,
    commands: discordCommands(commands),
    turnstile: createTurnstile(AT_ONCE),
    firstThings: createFirstThings(),
    cooldown: createCooldown(READERS),
    hasRoom: () => open.size < MOST_OPEN,
    stopping: stopping.signal,
  };

  const told = createCooldown(READERS);

  return {
    handle: (interaction) => keepOpen(dispatch(interaction)),
    async handleMessage(message) {
      // Most messages of a server are not: those are no questions that are open.
      if (isForBot(message)) await keepOpen(answerMessage(message, { parts, told, isStopping: !accepting }));
    },
    async stop(graceMs) {
      accepting = false;
      const timer = setTimeout(() => stopping.abort(), graceMs);
      await Promise.all(open);
      clearTimeout(timer);
    },
  };

  async function keepOpen(work: Promise<void>): Promise<void> {
    const answered = work.catch((error: unknown) => log.error('an interaction failed', { error }));
    open.add(answered);
    await answered;
    open.delete(answered);
  }

  async function dispatch(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return suggest(interaction, parts);
    if (!interaction.isRepliable()) return;
    if (!accepting) return refuse(interaction, RESTARTING);
    if (interaction.isChatInputCommand()) return answer(interaction, taskOfCommand(interaction, parts));
    if (interaction.isMessageContextMenuCommand()) return answer(interaction, taskOfMessage(interaction, parts));
    if (interaction.isMessageComponent()) return press(interaction, await answerPress(interaction, parts));
    if (interaction.isModalSubmit()) return press(interaction, await answerSubmission(interaction, parts));
    return refuse(interaction, 'I do not know what that is. Please use a command instead.');
  }

  /** A press that runs a command is held to what holds for commands. */
  async function press(interaction: Request, pressed: Pressed): Promise<void> {
    if (pressed === null) return;
    if ('problem' in pressed) return refuse(interaction, pressed.problem);
    const problem = objectionTo(interaction, pressed.task.command, parts);
    return answer(interaction, problem === null ? pressed : { problem });
  }

  async function answer(request: Request, found: Found): Promise<void> {
    if ('problem' in found) return refuse(request, found.problem);
    const { task } = found;
    return doTask(interactionDelivery(request, task, parts), task, parts);
  }

  async function refuse(interaction: RepliableInteraction, words: string): Promise<void> {
    log.debug('an interaction was refused', { words });
    await answerPrivately(interaction, { message: textMessage(`🙋 ${words}`), log });
  }
}
