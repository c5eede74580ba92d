import { expect, it } from 'vitest';
import { bareWords } from '../../../src/answers/verify-quote/bare-words.ts';

it.each([
  ['“We will win,”', 'We will win'],
  [' "We will win." ', 'We will win'],
  ['«We will win»', 'We will win'],
  ['„Will we win?“', 'Will we win?'],
  ['the U.S. “way”', 'the U.S. “way'],
])('takes from %s the marks around it', (quoted, words) => expect(bareWords(quoted)).toBe(words));
