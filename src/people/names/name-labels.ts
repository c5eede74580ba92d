/**
 * What the tagger calls a word: outside any name, or the beginning or the inside of a person's, organisation's or
 * place's (the BIO scheme; Ramshaw and Marcus, 1995). Weights are stored in this order, and training relies on it: a
 * beginning is odd, the inside of the same kind is the next number.
 */
export const NAME_LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;

/** Indexes of `NAME_LABELS`. */
export const OUTSIDE = 0;
export const BEGINS_PERSON = 1;
export const BEGINS_ORGANISATION = 3;
export const BEGINS_PLACE = 5;

/** Whether a label begins a name. */
export const begins = (label: number): boolean => label % 2 === 1;

/** Whether one label may follow another: the inside of a name follows only a name of its kind. */
export function mayFollow(before: number, label: number): boolean {
  return label === OUTSIDE || begins(label) || before === label || before === label - 1;
}

/** What a name stands for. */
export type NameKind = 'person' | 'organisation' | 'place';
