import { expect, it } from 'vitest';
import { displayWidth } from '../../../src/terminal/drawing/display-width.ts';

it.each([
  ['', 0],
  ['plain', 5],
  ['Həsənov', 7],
  ['Хасанов', 7],
  ['יוסף', 4],
  ['e\u0301', 1],
  ['北京', 4],
  ['ｗｉｄｅ', 8],
  ['한국', 4],
  ['😀', 2],
  ['👩‍👩‍👧', 2],
  ['🇦🇿', 2],
  ['❤️', 2],
  ['❤', 1],
  ['a\u200bb', 2],
])('%j takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});
