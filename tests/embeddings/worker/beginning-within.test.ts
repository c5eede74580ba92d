import { expect, it } from 'vitest';
import { beginningWithin } from '../../../embeddings/worker/beginning-within.ts';

/** A token a character that is no space. */
const encode = (text: string): number[] =>
  Array.from(text.replace(/\s/g, ''), (character) => character.codePointAt(0) ?? 0);
const begin = (text: string, room: number): string => String.fromCodePoint(...beginningWithin(text, room, encode));

it('leaves a text that fits as it is', () => {
  expect(begin('Rain fell.', 9)).toBe('Rainfell.');
});

it('keeps as many whole sentences as fit', () => {
  expect(begin('Rain fell. Ships left. Nobody came.', 20)).toBe('Rainfell.Shipsleft.');
  expect(begin('Rain fell. Ships left. Nobody came.', 19)).toBe('Rainfell.Shipsleft.');
  expect(begin('Rain fell. Ships left. Nobody came.', 18)).toBe('Rainfell.');
});

it('keeps whole words where not even one sentence fits, and nothing of one that does not', () => {
  expect(begin('Rain fell on the harbour of Alat all day.', 11)).toBe('Rainfellon');
  expect(begin('Unpronounceable.', 5)).toBe('');
});
