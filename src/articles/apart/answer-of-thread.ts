import type { Worker } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';

/** What is done with the answer of a thread, or with what keeps it from one: the first counts. */
export interface ThreadAnswer<Answer> {
  answer(answer: Answer): void;
  fail(error: Error): void;
}

/**
 * The one answer of a thread, which is ended then, whatever came of it.
 * @param listen hears the thread, and sees to how long it may take; what it returns is called at the end.
 * @throws {Error} what `listen` fails with, what the thread breaks off with, or that it ended without an answer.
 */
export async function answerOfThread<Answer>(
  thread: Worker,
  listen: (ends: ThreadAnswer<Answer>) => () => void,
): Promise<Answer> {
  let stop: (() => void) | undefined;
  const answered = new Promise<Answer>((answer, fail) => {
    stop = listen({ answer, fail });
    thread.once('error', (error) => fail(new Error(messageOf(error), { cause: error })));
    thread.once('exit', () => fail(new Error('its thread ended without an answer')));
  });
  try {
    return await answered;
  } finally {
    stop?.();
    await thread.terminate();
  }
}
