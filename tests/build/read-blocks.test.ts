import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readBlocks } from '../../build/read-blocks.js';

const fence = (info: string, ...lines: readonly string[]): string => ['```' + info, ...lines, '```'].join('\n');

it('finds the bash blocks of a page, what they need, and what stands right below them', () => {
  const page = [
    'Words.',
    fence('bash', 'echo one', 'echo two'),
    '',
    fence('text', 'one', 't…o'),
    fence('bash network', 'npm ci'),
    'More words.',
    fence('text', 'of nobody'),
    fence('bash stays', 'serve'),
    fence('yaml', 'a: b'),
  ].join('\n');
  const [first, second, third, ...others] = readBlocks(page);
  expect([first?.script, first?.needs, first?.stays, first?.line]).toEqual(['echo one\necho two', null, false, 2]);
  expect(first?.missing('one\ntwo\n')).toBeNull();
  expect([first?.missing('two\none\n'), first?.missing('one')]).toEqual(['t…o', 't…o']);
  expect([second?.needs, second?.missing('')]).toEqual(['network', null]);
  expect([third?.stays, others]).toEqual([true, []]);
});

it('refuses a mark that it does not know', () => {
  expect(() => readBlocks(fence('bash netwrok', 'npm ci'))).toThrow('netwrok');
});

it('finds that most of docs/operating.md can be run', () => {
  const blocks = readBlocks(readFileSync('docs/operating.md', 'utf8'));
  expect(blocks.filter(({ needs }) => needs === null).length).toBeGreaterThan(12);
});
