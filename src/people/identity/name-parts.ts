import { type FoldedWord, foldedWords, sameWord } from '../words/fold-name.ts';
import { LEADING_FAMILY_NAMES } from '../words/name-lexicon.ts';

/** A name taken apart for comparison. */
export interface NameParts {
  readonly words: readonly FoldedWord[];
  /** "jr", "ii"; null when it has none. */
  readonly suffix: string | null;
  /** It leaves something out: a surname alone, initials for the given name, a particle first. */
  readonly short: boolean;
}

const PARTICLE = /^(?:von|van|der|den|de|bin|ibn|bint|al|el|di|da)$/;

export function partsOf(name: string): NameParts {
  const suffix = /[\s,]+(?<suffix>[JjSs]r\.?|[IVX]+)$/u.exec(name.trim());
  const words = foldedWords(suffix ? name.trim().slice(0, suffix.index) : name);
  const first = words[0]?.[0] ?? '';
  return {
    words,
    suffix: suffix?.groups?.['suffix']?.replace('.', '').toLowerCase() ?? null,
    short: words.length < 2 || first.length === 1 || PARTICLE.test(first),
  };
}

/** Whether two names are the same, word by word, in whatever spelling. */
export function sameName(one: NameParts, other: NameParts): boolean {
  return (
    one.words.length === other.words.length &&
    suffixesAgree(one, other) &&
    one.words.every((word, index) => sameAt(word, other.words[index]))
  );
}

/** Whether two names have the same words in another order: "Hasanov Zakir". */
export function reorders(one: NameParts, other: NameParts): boolean {
  return (
    one.words.length === other.words.length &&
    one.words.length > 1 &&
    one.words.every((word) => other.words.some((own) => sameWord(word, own)))
  );
}

/**
 * Whether `short` may stand for `full`: "Hasanov" or "Z. Hasanov" for "Zakir Hasanov", "George Bush" for "George W.
 * Bush", "Xi" for "Xi Jinping". With reach `any-word` a given or middle name alone will do: "Zakir".
 */
export function shortens(short: NameParts, full: NameParts, reach: 'surname' | 'any-word'): boolean {
  if (short.words.length === 0 || short.words.length > full.words.length || !suffixesAgree(short, full)) return false;
  const [only] = short.words;
  if (short.words.length === 1 && only) {
    return reach === 'any-word' ? full.words.some((word) => sameWord(only, word)) : isSurnameOf(only, full);
  }
  const endsAlike = sameAt(short.words.at(-1), full.words.at(-1));
  const beginsAlike = short.words.every((word, index) => sameAt(word, full.words[index]));
  return (endsAlike && isSubsequence(short.words, full.words)) || beginsAlike;
}

/** The last word, or the first where the family name leads. */
function isSurnameOf(word: FoldedWord, { words }: NameParts): boolean {
  if (sameAt(word, words.at(-1))) return true;
  const leads = words.length > 1 && LEADING_FAMILY_NAMES.has(words[0]?.[0] ?? '');
  return leads && sameAt(word, words[0]);
}

function isSubsequence(short: readonly FoldedWord[], full: readonly FoldedWord[]): boolean {
  let found = 0;
  for (const word of full) {
    const wanted = short[found];
    if (wanted && (sameWord(wanted, word) || (wanted[0].length === 1 && word[0].startsWith(wanted[0])))) found++;
  }
  return found === short.length;
}

function sameAt(one: FoldedWord | undefined, other: FoldedWord | undefined): boolean {
  return one !== undefined && other !== undefined && sameWord(one, other);
}

function suffixesAgree(one: NameParts, other: NameParts): boolean {
  return one.suffix === null || other.suffix === null || one.suffix === other.suffix;
}
