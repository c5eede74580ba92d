import { labelSpans } from '../../people/names/label-spans.ts';
import { NAME_LABELS } from '../../people/names/name-labels.ts';
import type { NameWord } from '../../people/words/name-word.ts';

/** A text with what is known of the names in it. */
export interface TaggedText {
  readonly text: string;
  readonly words: readonly NameWord[];
  /** The labels each word may have, one bit each, in the order of `NAME_LABELS`; one bit where the label is known. */
  readonly allowed: Uint8Array;
}

/** Of each word the label that is known, or one that none has. */
export function knownLabels({ allowed }: TaggedText): Uint8Array {
  return allowed.map((bits) => NAME_LABELS.findIndex((_, label) => bits === 1 << label));
}

/** The names of one kind that a text surely holds and that look like names: no brackets or quotation marks. */
export function namesOf(tagged: TaggedText, begin: number): readonly string[] {
  return labelSpans(knownLabels(tagged), begin)
    .map(({ from, to }) => tagged.text.slice(tagged.words[from]?.start, tagged.words[to - 1]?.end))
    .filter((name) => /^\p{Lu}[^"“”',;:()*]*$/u.test(name));
}
