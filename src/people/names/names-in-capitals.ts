import { GIVEN_NAMES, ORDINARY_WORDS, PLACES, SURNAMES } from '../words/name-lexicon.ts';
import type { NameWord } from '../words/name-word.ts';

/** The fewest words that make a line in capitals, rather than an acronym or two. */
const FEWEST_WORDS = 3;

/** Indexes of the words of headlines and other lines that are printed in capitals throughout. */
export function wordsInCapitals(words: readonly NameWord[], text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0; from < words.length;) {
    let to = from + 1;
    while (to < words.length && !text.slice(words[to - 1]?.end, words[to]?.start).includes('\n')) to++;
    const line = words.slice(from, to);
    if (line.length >= FEWEST_WORDS && line.every(({ text: word }) => !/\p{Ll}/u.test(word))) {
      for (let index = from; index < to; index++) found.add(index);
    }
    from = to;
  }
  return found;
}

/** The most words a name in capitals may have. */
const LONGEST_NAME = 5;

/**
 * The names in a line in capitals, where capitals say nothing: a name that the text also prints otherwise, or a known
 * given name before a known surname.
 * @param known keys of the names found elsewhere in the text, joined by a space.
 * @returns runs of words, in order.
 */
export function namesInCapitals(line: readonly NameWord[], known: ReadonlySet<string>): readonly NameWord[][] {
  const names: NameWord[][] = [];
  for (let index = 0; index < line.length;) {
    const length = repeatedAt(line, index, known) || givenAndSurnameAt(line, index);
    if (length > 0) names.push(line.slice(index, index + length));
    index += Math.max(length, 1);
  }
  return names;
}

function repeatedAt(line: readonly NameWord[], index: number, known: ReadonlySet<string>): number {
  for (let length = LONGEST_NAME; length > 0; length--) {
    const keys = line.slice(index, index + length).map(({ key }) => key);
    if (keys.length === length && known.has(keys.join(' '))) return length;
  }
  return 0;
}

function givenAndSurnameAt(line: readonly NameWord[], index: number): number {
  const given = line[index]?.key ?? '';
  if (!GIVEN_NAMES.has(given) || PLACES.has(given) || ORDINARY_WORDS.has(given)) return 0;
  const after = line[index + 1]?.initial ? 2 : 1;
  return SURNAMES.has(line[index + after]?.key ?? '') ? after + 1 : 0;
}
