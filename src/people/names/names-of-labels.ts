import { labelSpans } from './label-spans.ts';
import { BEGINS_ORGANISATION, BEGINS_PERSON, BEGINS_PLACE } from './name-labels.ts';
import type { NameWord } from '../words/name-word.ts';
import type { PersonMention } from '../words/person-mention.ts';

/** What a text names, each list in order; a name is `text.slice(start, end)`. */
export interface FoundNames {
  readonly people: readonly PersonMention[];
  readonly organisations: readonly PersonMention[];
  readonly places: readonly PersonMention[];
}

/** The names that the labels of a text's words make. */
export function namesOfLabels(words: readonly NameWord[], labels: Uint8Array, text: string): FoundNames {
  const named = (begin: number): readonly PersonMention[] =>
    labelSpans(labels, begin).map(({ from, to }) => mentionOf(words.slice(from, to), text));
  return { people: named(BEGINS_PERSON), organisations: named(BEGINS_ORGANISATION), places: named(BEGINS_PLACE) };
}

function mentionOf(words: readonly NameWord[], text: string): PersonMention {
  const start = words[0]?.start ?? 0;
  const last = words.at(-1);
  // Not `last.end`, which a nickname behind it may be part of.
  const end = last === undefined ? 0 : last.start + last.text.length;
  // "Martin Luther King Jr." keeps its full stop, as any abbreviation would.
  const stop = text[end] === '.' && /\b(?:Jr|Sr)$/.test(text.slice(start, end)) ? 1 : 0;
  return { name: text.slice(start, end + stop), start, end: end + stop };
}
