import type { Random } from '../../../embeddings/training/random.ts';
import { labelSpans } from '../../people/names/label-spans.ts';
import { BEGINS_ORGANISATION, BEGINS_PERSON, BEGINS_PLACE, OUTSIDE } from '../../people/names/name-labels.ts';
import { type NameWord, nameWords } from '../../people/words/name-word.ts';
import type { MadeUpName, NameMaker } from './made-up-names.ts';
import { knownLabels, type TaggedText } from './tagged-text.ts';

/** Where new names come from. */
export interface NewNames {
  readonly people: NameMaker;
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly random: Random;
}

/**
 * The same sentence about others: each name that is surely one replaced by another of its kind, a person's in the same
 * form (in full, a surname alone), so that names are learnt by where they stand and how they look, not by who was in
 * the news.
 * @param share how many of the names, 0..1.
 */
export function replaceNames(sentence: TaggedText, names: NewNames, share: number): TaggedText {
  const renamed = new Map<string, MadeUpName>();
  const labels = knownLabels(sentence);
  const parts = [BEGINS_PERSON, BEGINS_ORGANISATION, BEGINS_PLACE]
    .flatMap((label) =>
      labelSpans(labels, label).map(({ from, to }) => ({ label, words: sentence.words.slice(from, to) })),
    )
    .filter(() => names.random.number() < share)
    .map(({ label, words }) => ({ label, ...spanOf(words), name: newName(words, label) }))
    .sort((one, other) => one.start - other.start);
  return parts.length === 0 ? sentence : withNames(sentence, parts);

  function newName(words: readonly NameWord[], label: number): string {
    const { random } = names;
    if (label === BEGINS_PERSON) {
      const key = words.at(-1)?.key ?? '';
      const person = renamed.get(key) ?? names.people.make();
      renamed.set(key, person);
      return written(person, { length: words.length, initial: words[0]?.initial ?? false, random });
    }
    const list = label === BEGINS_PLACE ? names.places : names.organisations;
    return list[random.whole(list.length)] ?? '';
  }
}

/** The same sentence as a headline in capitals; as it is where that changes its length. */
export function inCapitals(sentence: TaggedText): TaggedText {
  const text = sentence.text.toUpperCase();
  const words = nameWords(text);
  const same = words.length === sentence.words.length && text.length === sentence.text.length;
  return same ? { ...sentence, text, words } : sentence;
}

interface NewPart {
  readonly start: number;
  readonly end: number;
  readonly label: number;
  readonly name: string;
}

const spanOf = (words: readonly NameWord[]): { start: number; end: number } => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});

/** @param parts in order, without overlap. */
function withNames({ text, words, allowed }: TaggedText, parts: readonly NewPart[]): TaggedText {
  let [made, at] = ['', 0];
  const placed = parts.map(({ start, end, name, label }) => {
    made += text.slice(at, start);
    const from = made.length;
    made += name;
    at = end;
    return { from, to: made.length, label, end };
  });
  made += text.slice(at);
  const before = new Map(words.map((word, index) => [word.start, allowed[index]]));
  const newWords = nameWords(made);
  const labels = newWords.map(({ start }) => {
    const part = placed.findLast(({ from }) => from <= start);
    if (part && start < part.to) return 1 << (start === part.from ? part.label : part.label + 1);
    return before.get(part ? start - part.to + part.end : start) ?? 1 << OUTSIDE;
  });
  return { text: made, words: newWords, allowed: Uint8Array.from(labels) };
}

interface Form {
  /** Words of the name that is replaced. */
  readonly length: number;
  /** It began with an initial. */
  readonly initial: boolean;
  readonly random: Random;
}

function written({ given, middle, surname, surnameFirst }: MadeUpName, { length, initial, random }: Form): string {
  if (length === 1) return random.number() < 0.9 || given === '' ? surname : given;
  if (surnameFirst && !initial) return `${surname} ${given}`;
  const first = initial || random.number() < 0.05 ? `${given.charAt(0)}.` : given;
  const between = middle ?? (random.number() < 0.06 ? `${String.fromCharCode(65 + random.whole(26))}.` : null);
  return [first, between, surname].filter((part) => part !== null).join(' ');
}
