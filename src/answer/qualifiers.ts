const NEGATION = /\b(?:not|never|no|nobody|none|nothing|without|neither|nor|cannot)\b|n['’]t\b/iu;

/** Common words that are rare in no archive, and yet decide which of several things is meant. */
const QUALIFIERS = new Set(
  'first last second third largest biggest smallest oldest youngest highest lowest most least only best worst longest shortest final previous next new former current latest original main total average minimum maximum'.split(
    ' ',
  ),
);

export interface Qualifiers {
  readonly isNegated: boolean;
  readonly words: readonly string[];
}

/** What a text says "not", "first" or "former" of, as far as such words tell two statements apart. */
export function qualifiersOf(text: string): Qualifiers {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return { isNegated: NEGATION.test(text), words: [...new Set(words.filter((word) => QUALIFIERS.has(word)))] };
}

/** The share of a question's qualifiers that a sentence lacks, 0..1; 0 when it has none. */
export function qualifiersMissing(asked: Qualifiers, said: Qualifiers): number {
  const missing = asked.words.filter((word) => !said.words.includes(word));
  return asked.words.length === 0 ? 0 : missing.length / asked.words.length;
}
