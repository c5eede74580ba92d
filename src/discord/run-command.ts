import type { ChatInputCommandInteraction } from 'discord.js';
import type { Command, CommandInput } from '../../commands/command.ts';
import type { App } from '../app.ts';
import type { Logger } from '../log.ts';
import { layoutReply } from '../reply/layout-reply.ts';
import { acknowledge, completeAnswer } from './answer-interaction.ts';
import { isGone } from './discord-failure.ts';
import { codeOf, errorReply, isReadersFault } from './error-reply.ts';
import { LIMITS } from './limits.ts';
import type { Message } from './message.ts';
import { renderLayout } from './render-layout.ts';
import type { Turnstile } from './turnstile.ts';
import { within } from './within.ts';

export interface RunOptions {
  readonly command: Command;
  readonly input: CommandInput;
  readonly app: App;
  readonly log: Logger;
  readonly turnstile: Turnstile;
  /** Aborted: answer at once, with an apology where the command is not done. */
  readonly stopping: AbortSignal;
}

/** A command that takes longer is answered with an apology, while its token still allows an answer. */
const ANSWER_WITHIN_MS = LIMITS.tokenMs - 60_000;

/** Acknowledges an interaction, runs its command and answers, whatever happens. Never rejects. */
export async function runCommand(interaction: ChatInputCommandInteraction, options: RunOptions): Promise<void> {
  const { command, log } = options;
  const started = performance.now();
  if (!(await acknowledge(interaction, { ephemeral: command.ephemeral, log }))) return;
  const message = await result(options);
  try {
    await completeAnswer(interaction, message);
    log.info('answered', { command: command.name, ms: Math.round(performance.now() - started) });
  } catch (error) {
    log.error('an answer could not be sent', { command: command.name, error });
    if (!isGone(error)) await apologise(interaction, error);
  }
}

/** The message that answers: the command's reply, or what to say instead. */
async function result({ command, input, app, log, turnstile, stopping }: RunOptions): Promise<Message> {
  try {
    const work = turnstile.pass(() => command.run(input, app));
    const reply = await within(work, { ms: ANSWER_WITHIN_MS, signal: stopping });
    return renderLayout(layoutReply(reply, new Date()));
  } catch (error) {
    const details = { command: command.name, code: codeOf(error), error };
    if (isReadersFault(error)) log.info('a command was refused', details);
    else log.error('a command failed', details);
    return errorReply(error);
  }
}

/** Discord refused the answer itself (its form, say): plain words get through. */
async function apologise(interaction: ChatInputCommandInteraction, error: unknown): Promise<void> {
  // Already logged; when even this fails, Discord is out of reach and there is nobody to tell.
  await completeAnswer(interaction, errorReply(error)).catch(() => undefined);
}
