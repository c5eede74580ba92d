import type { App } from '../app.ts';
import type { Earlier } from '../reply/earlier.ts';
import type { Reply } from '../reply/reply.ts';
import { acknowledge, completeAnswer } from './answer-interaction.ts';
import { isGone } from './discord-failure.ts';
import { codeOf, errorReply, isReadersFault } from './error-reply.ts';
import { LIMITS } from './limits.ts';
import type { Message } from './message.ts';
import type { Parts } from './parts.ts';
import { remember } from './remember.ts';
import { sendLate } from './send-late.ts';
import type { Request, Task } from './task.ts';
import { tellPlace } from './tell-place.ts';
import type { Turn } from './turnstile.ts';
import { within } from './within.ts';

/** A command that takes longer is answered with an apology, while its token still allows an answer. */
const ANSWER_WITHIN_MS = LIMITS.tokenMs - 60_000;

/** Makes the message of a reply, with what is under it. */
export type Dress = (reply: Reply) => Message;

/** Acknowledges a request, does its task when its turn has come, and answers, whatever happens. Never rejects. */
export async function runTask(
  request: Request,
  task: Task,
  { parts, dress }: { readonly parts: Parts; readonly dress: Dress },
): Promise<void> {
  const { log, turnstile, firstThings } = parts;
  const { language } = parts.app.wording;
  const started = performance.now();
  const { token, applicationId: application, createdTimestamp: at } = request;
  // A message whose button was pressed is not left on "thinking…": there is nothing to end for it.
  if (task.place !== 'message')
    remember(parts, ({ openAnswers }) => openAnswers.add({ token, application, at, language }));
  const turn = turnstile.join(request.user.id);
  try {
    if (!(await firstThings.send(acknowledge(request, { place: task.place, log })))) return;
    const message = await result(task, { turn, request, parts, dress });
    await deliver(request, message, { task, parts });
    log.info('answered', { command: task.command.name, ms: Math.round(performance.now() - started) });
  } finally {
    turn.leave();
    if (task.place !== 'message') remember(parts, ({ openAnswers }) => openAnswers.done(token));
  }
}

interface Working {
  readonly turn: Turn;
  readonly request: Request;
  readonly parts: Parts;
  readonly dress: Dress;
}

/** The message that answers: the command's reply, or what to say instead. */
async function result(
  { command, input, place, earlier }: Task,
  { turn, request, parts, dress }: Working,
): Promise<Message> {
  const { app, log, stopping, tellPlaceMs, firstThings } = parts;
  const bounds = { ms: ANSWER_WITHIN_MS, signal: stopping };
  const telling = place === 'message' ? null : tellPlace(request, { turn, everyMs: tellPlaceMs, parts });
  try {
    await within(turn.come.then(firstThings.arrived), bounds);
    telling?.turnHasCome();
    const asker = { reader: request.user.id, server: request.guildId };
    const reply = await within(
      inSteps(() => command.run(input, following(app, earlier), asker)),
      bounds,
    );
    return dress(reply);
  } catch (error) {
    const details = { command: command.name, code: codeOf(error), error };
    if (isReadersFault(error)) log.info('a command was refused', details);
    else log.error('a command failed', details);
    return errorReply(error, app.wording);
  } finally {
    // A place in the line that is told after the answer would take the answer's place.
    await telling?.end();
  }
}

/** The app for a question that follows another up. */
function following(app: App, earlier: Earlier | undefined): App {
  return earlier === undefined ? app : { ...app, ask: (question, filters) => app.ask(question, filters, earlier) };
}

/** Work that throws before its first step rejects like any other. */
async function inSteps<Result>(work: () => Promise<Result>): Promise<Result> {
  return work();
}

/** Sends the answer; where Discord does not take it, another way, or words that say so. */
async function deliver(
  request: Request,
  message: Message,
  { task, parts }: { readonly task: Task; readonly parts: Parts },
): Promise<void> {
  const { log } = parts;
  try {
    await completeAnswer(request, message);
  } catch (error) {
    log.error('an answer could not be sent', { command: task.command.name, error });
    if (isGone(error)) await sendLate(request, message, { error, place: task.place, parts });
    // Discord refused the answer itself (its form, say): plain words get through. When even these fail, Discord is out
    // of reach and there is nobody to tell.
    else await completeAnswer(request, errorReply(error, parts.app.wording)).catch(() => undefined);
  }
}
