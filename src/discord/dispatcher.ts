import { setMaxListeners } from 'node:events';
import type { Interaction, Message, RepliableInteraction } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import type { App } from '../app/app.ts';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';
import { askForArticle, needsForm } from './presses/add-article.ts';
import { objectionTo } from './asking/admission.ts';
import { answerPrivately } from './answering/answer-interaction.ts';
import { suggest } from './asking/autocomplete.ts';
import { answerPress, answerSubmission } from './presses/answer-press.ts';
import type { Pressed } from './presses/press.ts';
import { discordCommands } from './registering/command-definition.ts';
import { createCooldown } from './turns/cooldown.ts';
import { doTask } from './answering/do-task.ts';
import { createFirstThings } from './turns/first-things.ts';
import { rulesFor } from './asking/rules.ts';
import { isForBot, opensTalk } from './asking/is-for-bot.ts';
import { interactionDelivery } from './answering/interaction-delivery.ts';
import { answerMessage } from './answer-message.ts';
import { taskOfCommand, taskOfMessage, type TaskOrProblem } from './asking/find-task.ts';
import { textMessage } from './message.ts';
import type { Parts } from './parts.ts';
import { speakingTo } from './asking/speaking-to.ts';
import type { Request } from './task.ts';
import { createTurnstile } from '../app/turnstile.ts';

export interface DispatcherOptions {
  readonly config: Config;
  readonly commands: readonly Command[];
  readonly app: App;
  readonly log: Logger;
  /** Milliseconds after which a waiting member is told their place in the line. */
  readonly tellPlaceMs: number;
  /** Milliseconds that words wait for their picture. */
  readonly drawWithinMs: number;
}

export interface Dispatcher {
  /** Answers one interaction, whatever happens. Never rejects. */
  handle(interaction: Interaction): Promise<void>;
  /** Answers a message that is said to the bot, or where every message is a question, and no other. Never rejects. */
  handleMessage(message: Message): Promise<void>;
  /** How many are being answered. */
  open(): number;
  /** Takes no more commands and lets the open ones finish. Those not done after `graceMs` are answered with an apology. */
  stop(graceMs: number): Promise<void>;
}

/** Commands that run at the same time. They share one model and one archive, so more would only take turns. */
const AT_ONCE = 4;
/** Interactions taken and not yet answered; beyond it members are asked to come back. */
const MOST_OPEN = 104;
const MEMBERS = { capacity: 10_000, now: () => performance.now() };

/** Gives each interaction to its command and the command's reply back to Discord. */
export function createDispatcher({ commands, ...options }: DispatcherOptions): Dispatcher {
  const { log } = options;
  const open = new Set<Promise<void>>();
  const stopping = new AbortController();
  // Every open command listens to it: that is no leak to warn of.
  setMaxListeners(0, stopping.signal);
  let accepting = true;
  const ours: Parts = {
    ...options,
    request: '',
    commands: discordCommands(commands),
    turnstile: createTurnstile(AT_ONCE),
    firstThings: createFirstThings(),
    cooldown: createCooldown(MEMBERS),
    hasRoom: () => open.size < MOST_OPEN,
    stopping: stopping.signal,
  };

  const told = createCooldown(MEMBERS);

  return {
    open: () => open.size,
    handle: (interaction) => keepOpen(dispatch(interaction)),
    async handleMessage(message) {
      // Most messages of a server are not: those are no questions that are open.
      const isAnywhere = isForBot(message);
      if (!isAnywhere && !(opensTalk(message) && rulesFor(message, ours).takesMessages)) return;
      const parts = speakingTo(message, ours);
      await keepOpen(answerMessage(message, { parts, told, isStopping: !accepting, isSpokenTo: isAnywhere }));
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
    if (interaction.isAutocomplete()) return suggest(interaction, ours);
    if (!interaction.isRepliable()) return;
    const parts = speakingTo(interaction, ours);
    const { wording } = parts.app;
    if (!accepting) return refuse(interaction, wording.say('task.restarting'), parts);
    if (interaction.isChatInputCommand()) {
      const found = taskOfCommand(interaction, parts);
      return needsForm(found) ? askForArticle(interaction, parts) : answer(interaction, found, parts);
    }
    if (interaction.isMessageContextMenuCommand()) return answer(interaction, taskOfMessage(interaction, parts), parts);
    if (interaction.isMessageComponent()) return press(interaction, await answerPress(interaction, parts), parts);
    if (interaction.isModalSubmit()) return press(interaction, await answerSubmission(interaction, parts), parts);
    return refuse(interaction, wording.say('task.unknown'), parts);
  }
}

/** A press that runs a command is held to what holds for commands. */
async function press(interaction: Request, pressed: Pressed, parts: Parts): Promise<void> {
  if (pressed === null) return;
  if ('problem' in pressed) return refuse(interaction, pressed.problem, parts);
  const problem = objectionTo(interaction, pressed.task.command, parts);
  return answer(interaction, problem === null ? pressed : { problem }, parts);
}

async function answer(request: Request, found: TaskOrProblem, parts: Parts): Promise<void> {
  if ('problem' in found) return refuse(request, found.problem, parts);
  return doTask(interactionDelivery(request, found.task, parts), found.task, parts);
}

async function refuse(interaction: RepliableInteraction, words: string, { log }: Parts): Promise<void> {
  log.debug('an interaction was refused', { words });
  await answerPrivately(interaction, { message: textMessage(`🙋 ${words}`), log });
}
