import { expect, it } from 'vitest';
import type { ArchiveState } from '../../src/archive/archive-reader.ts';
import { createStatusOf } from '../../src/app/status-of.ts';

const STATE: ArchiveState = {
  generation: 1,
  updatedAt: '2025-12-10T08:00:00.000Z',
  model: 'm',
  dimensions: 2,
  articles: 1000,
  passages: 3000,
  newestOn: '2025-12-09',
  oldestOn: null,
};

const takenIn = async (articles: number, progress: { done: number; total: number } | null): Promise<unknown> => {
  const archive = { state: async () => ({ ...STATE, articles }) };
  return (await createStatusOf({ takingIn: () => progress })({ archive, model: null })).takingIn;
};

it('tells of an update that an archive which is empty waits for, from its first moment', async () => {
  expect(await takenIn(0, { done: 0, total: 1 })).toEqual({ done: 0, total: 1 });
});

it('tells of one as long as a large part is missing, and not of a few files', async () => {
  expect(await takenIn(1000, { done: 40, total: 400 })).toEqual({ done: 40, total: 400 });
  expect(await takenIn(1360, { done: 390, total: 400 })).toBeNull();
  expect(await takenIn(1000, { done: 0, total: 3 })).toBeNull();
});

it('tells nothing where no update is under way, or all that it reads is there', async () => {
  expect(await takenIn(0, null)).toBeNull();
  expect(await takenIn(0, { done: 2, total: 2 })).toBeNull();
});
