/** Words that say "not", and verbs that say it of another ("failed to", "renounced"). */
const NEGATION =
  /\b(?:not|never|no|nobody|none|nothing|without|neither|nor|cannot|unable|fail\w*|refus\w+|renounc\w+|discourag\w+|lack\w*)\b|n['’]t\b/iu;

/** Common words that are rare in no archive, and yet decide which of several things is meant. */
const QUALIFIERS: ReadonlySet<string> = new Set(
  'first last second third largest biggest smallest oldest youngest highest lowest most least only best worst longest shortest final previous next new former current latest original main total average minimum maximum'.split(
    ' ',
  ),
);

/** Whether a text says "not" of something. */
export function isNegated(text: string): boolean {
  return NEGATION.test(text);
}

/** The words of a text that tell two like statements apart ("first", "former"), each once. */
export function qualifiersIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return [...new Set(words.filter((word) => QUALIFIERS.has(word)))];
}

/** The share of a question's qualifiers that a sentence lacks, 0..1; 0 when it has none, as most have: then nothing is looked for. */
export function qualifiersMissing(asked: readonly string[], sentence: string): number {
  if (asked.length === 0) return 0;
  const said = qualifiersIn(sentence);
  return asked.filter((word) => !said.includes(word)).length / asked.length;
}
