import { expect, it } from 'vitest';
import type { StoredFile } from '../../src/archive/archive.ts';
import { planUpdate, type PlanOptions, type UpdatePlan } from '../../src/ingest/plan-update.ts';

const listed = (file: string, size = 1, mtimeMs = 1): { file: string; size: number; mtimeMs: number } => ({
  file,
  size,
  mtimeMs,
});
const stored = (file: string, ...codes: string[]): StoredFile => ({
  ...listed(file),
  hash: 'h',
  problems: codes.map((code) => ({ file, code, message: '' })),
});

function plan(
  files: PlanOptions['listed'],
  before: readonly StoredFile[],
  options: Partial<PlanOptions> = {},
): UpdatePlan {
  const known = new Map(before.map((file) => [file.file, file]));
  return planUpdate({ listed: files, known, unreadable: [], ...options });
}

const names = (files: readonly { file: string }[]): string[] => files.map(({ file }) => file);

it('reads what is new or of another size or time, and nothing else', () => {
  const files = [listed('a'), listed('b', 2), listed('c', 1, 2), listed('d')];
  const { read, removed, unchanged } = plan(
    files,
    ['a', 'b', 'c'].map((file) => stored(file)),
  );
  expect(names(read)).toEqual(['b', 'c', 'd']);
  expect(names(unchanged)).toEqual(['a']);
  expect(removed).toEqual([]);
});

it('removes what is gone, but not what only cannot be looked at', () => {
  const before = ['gone', 'locked/a', 'locked-too', 'lockedness'].map((file) => stored(file));
  expect(plan([], before, { unreadable: ['locked', 'locked-too'] }).removed).toEqual(['gone', 'lockedness']);
});

it('reads files that clashed again when anything else has changed', () => {
  const before = [stored('a'), stored('b', 'article-duplicate-id')];
  expect(names(plan([listed('a'), listed('b')], before).read)).toEqual([]);
  expect(names(plan([listed('b')], before).read)).toEqual(['b']);
  expect(names(plan([listed('a', 2), listed('b')], before).read)).toEqual(['a', 'b']);
});
