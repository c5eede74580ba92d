import type { Errand } from '../../../commands/command.ts';
import { errandOf } from '../../../commands/errand-of.ts';
import { exitCodeOf } from '../../reply/reply-exit-code.ts';
import type { Reply } from '../../reply/kinds/reply.ts';
import { askerOf, type Delivery } from '../delivery.ts';
import { attachPicture, pictureOf } from '../sending/attach-picture.ts';
import { dressReply } from '../dressing/dress-reply.ts';
import { layOut } from '../dressing/lay-out.ts';
import { noteGap, noteRecentQuestion, noteThreadAnswer } from './note-answer.ts';
import type { Parts } from '../parts.ts';
import { speakingTo } from '../asking/speaking-to.ts';
import type { Task } from '../task.ts';
import type { App } from '../../app/app.ts';
import type { Earlier } from '../../reply/kinds/earlier.ts';
import { codeOf, isAskersFault } from '../../errors.ts';
import { errorReply } from '../sending/error-reply.ts';
import { LIMITS } from '../limits.ts';
import type { Message } from '../message.ts';
import { tellPlace } from './tell-place.ts';
import type { Turn } from '../../app/turnstile.ts';
import { within } from '../turns/within.ts';

/** Does a task for whoever asked, and notes of its reply what is wanted later. Never rejects. */
export async function doTask(delivery: Delivery, task: Task, parts: Parts): Promise<void> {
  const { asked } = delivery;
  const dress: Dress = async (reply, { command, input, note }) => {
    const done: Task = { ...task, command, input };
    noteGap(reply, askerOf(asked), parts);
    noteRecentQuestion(asked, reply, { task: done, parts });
    // A language that was set this moment is spoken at once.
    const spoken = reply.command === 'settings' ? speakingTo(asked, parts) : parts;
    const laidOut = layOut(reply, spoken.app, note);
    const message = dressReply(reply, done, { asked, parts: spoken, laidOut });
    if (reply.command === 'ask' && task.place === 'channel') noteThreadAnswer(asked, message, parts);
    return attachPicture(message, pictureOf(reply, laidOut, spoken.app.wording), parts);
  };
  return runTask(delivery, task, { parts, dress });
}

/** A command that takes longer is answered with an apology, while its token still allows an answer. */
const ANSWER_WITHIN_MS = LIMITS.tokenMs - 60_000;

/** Makes the message of a reply, with what is under it. @param errand what was done. */
export type Dress = (reply: Reply, errand: Errand) => Promise<Message>;

/** Acknowledges a request, does its task when its turn has come, and answers, whatever happens. Never rejects. */
async function runTask(
  delivery: Delivery,
  task: Task,
  { parts: given, dress }: { readonly parts: Parts; readonly dress: Dress },
): Promise<void> {
  const log = given.log.forRequest({ id: given.request, asked: task.input });
  const parts = { ...given, log };
  const { turnstile, firstThings } = parts;
  const started = performance.now();
  const turn = turnstile.join(askerOf(delivery.asked).member);
  try {
    if (!(await firstThings.send(delivery.acknowledge()))) return;
    const answer = await result(task, { turn, delivery, parts, dress });
    if (answer !== null) await delivery.deliver(answer);
    log.info('answered', { command: task.command.name, ms: Math.round(performance.now() - started) });
  } finally {
    turn.leave();
    delivery.end();
  }
}

interface Working {
  readonly turn: Turn;
  readonly delivery: Delivery;
  readonly parts: Parts;
  readonly dress: Dress;
}

/** The message that answers: the command's reply, or what to say instead; null for silence. */
async function result(
  { command, input, earlier, onlyIfKnown = false }: Task,
  { turn, delivery, parts, dress }: Working,
): Promise<Message | null> {
  const { app, log, stopping, tellPlaceMs, firstThings } = parts;
  const bounds = { ms: ANSWER_WITHIN_MS, signal: stopping };
  const { show, asked } = delivery;
  const telling = show === null ? null : tellPlace(show, { turn, everyMs: tellPlaceMs, parts });
  try {
    await within(turn.come.then(firstThings.arrived), bounds);
    telling?.turnHasCome();
    const run = async () => {
      const before = (await earlier?.()) ?? null;
      const errand = await errandOf({ command, input }, app, before);
      return { errand, reply: await errand.command.run(errand.input, following(app, before), askerOf(asked)) };
    };
    const { reply, errand } = await within(run(), bounds);
    if (onlyIfKnown && !knows(reply)) return null;
    return await dress(reply, errand);
  } catch (error) {
    const details = { command: command.name, code: codeOf(error), error };
    if (isAskersFault(error)) log.info('a command was refused', details);
    else log.error('a command failed', details);
    return errorReply(error, parts);
  } finally {
    // A place in the line that is told after the answer would take the answer's place.
    await telling?.end();
  }
}

/** Whether it answers: what only comes nearest does not, in a channel where Dateline is to be silent unless it knows. */
function knows(reply: Reply): boolean {
  return exitCodeOf(reply) !== NOTHING_FOUND && !('kind' in reply && reply.kind === 'closest');
}

/** What `exitCodeOf` gives a reply that found nothing. */
const NOTHING_FOUND = 3;

/** The app for a question that follows another up. */
function following(app: App, earlier: Earlier | null): App {
  return earlier === null ? app : { ...app, ask: (question, filters) => app.ask(question, filters, earlier) };
}
