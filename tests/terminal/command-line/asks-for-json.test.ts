import { expect, it } from 'vitest';
import { asksForJson } from '../../../src/terminal/command-line/asks-for-json.ts';

it.each([
  [['ask', '--json'], true],
  [['--json', 'nonsense', '--wrong'], true],
  [['ask', '--', '--json'], false],
  [['ask', 'json'], false],
])('%j: %s', (words, expected) => {
  expect(asksForJson(words)).toBe(expected);
});
