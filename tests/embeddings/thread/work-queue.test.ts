import { expect, it } from 'vitest';
import { createWorkQueue } from '../../../embeddings/thread/work-queue.ts';

const work = (text: string) => ({ texts: [text] });
const DONE = 'done';

it('does one piece at a time, in order, urgent ones first', async () => {
  const done: string[] = [];
  let running = 0;
  const queue = createWorkQueue(async ({ texts }: ReturnType<typeof work>) => {
    running += 1;
    expect(running).toBe(1);
    await Promise.resolve();
    running -= 1;
    done.push(...texts);
    return DONE;
  });
  await Promise.all([
    queue.add(work('begun'), false),
    queue.add(work('passage 1'), false),
    queue.add(work('passage 2'), false),
    queue.add(work('question 1'), true),
    queue.add(work('question 2'), true),
  ]);
  expect(done).toEqual(['begun', 'question 1', 'question 2', 'passage 1', 'passage 2']);
});

it('goes on after a piece that failed', async () => {
  const queue = createWorkQueue(async ({ texts }: ReturnType<typeof work>) => {
    if (texts[0] === 'bad') throw new Error('bad');
    return DONE;
  });
  const [bad, good] = await Promise.allSettled([queue.add(work('bad'), false), queue.add(work('good'), false)]);
  expect(bad).toMatchObject({ status: 'rejected', reason: { message: 'bad' } });
  expect(good).toEqual({ status: 'fulfilled', value: DONE });
});

it('rejects what waits, and takes work again', async () => {
  const queue = createWorkQueue<ReturnType<typeof work>, string>(async () => DONE);
  const begun = queue.add(work('begun'), false);
  const waiting = queue.add(work('waiting'), true);
  queue.rejectWaiting(new Error('over'));
  await expect(waiting).rejects.toThrow('over');
  expect(await begun).toBe(DONE);
  expect(await queue.add(work('next'), false)).toBe(DONE);
});
