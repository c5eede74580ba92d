import { expect, it } from 'vitest';
import { createBringUpToDate } from '../../src/app/bring-up-to-date.ts';
import { AppError } from '../../src/errors.ts';
import type { IndexReply } from '../../src/reply/kinds/upkeep-replies.ts';

const UPDATED: IndexReply = {
  command: 'index',
  added: 1,
  changed: 0,
  removed: 0,
  unchanged: 0,
  failed: [{ file: 'empty.txt', code: 'article-empty', message: 'It holds no text.' }],
  articles: 1,
  passages: 2,
  durationMs: 3,
  pinned: null,
};
const BUSY = new AppError('archive-busy', 'Another process is indexing.');
const GONE = new AppError('articles-folder-missing', 'The folder is gone.');

function made() {
  const told: string[] = [];
  const bringUpToDate = createBringUpToDate((problem) => told.push(problem));
  const failing = (thrown: Error) => ({
    async update(): Promise<never> {
      throw thrown;
    },
  });
  return { told, bringUpToDate, failing };
}

it('names a file that cannot be taken in once, however many updates find it', async () => {
  const { told, bringUpToDate } = made();
  const app = { update: async () => UPDATED };
  expect(await bringUpToDate(app, { isNeeded: true })).toBe(UPDATED);
  await bringUpToDate(app, { isNeeded: false });
  expect(told).toEqual(['empty.txt: It holds no text.']);
});

it('tells of an update that failed once, where answers can do without', async () => {
  const { told, bringUpToDate, failing } = made();
  expect(await bringUpToDate(failing(GONE), { isNeeded: false })).toBeNull();
  await bringUpToDate(failing(GONE), { isNeeded: false });
  expect(told).toEqual(['The folder is gone. Answers are from the archive as it was before.']);
});

it('throws what failed where the update is needed, but not for another process at the same work', async () => {
  const { told, bringUpToDate, failing } = made();
  await expect(bringUpToDate(failing(GONE), { isNeeded: true })).rejects.toBe(GONE);
  expect(await bringUpToDate(failing(BUSY), { isNeeded: true })).toBeNull();
  expect(told).toEqual(['Another process is indexing. Answers are from the archive as it was before.']);
});
