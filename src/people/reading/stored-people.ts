import type { Article } from '../../articles/article.ts';
import type { Sentence } from '../../passages/sentence.ts';
import type { NameParts, partsOf } from '../identity/name-parts.ts';
import type { Reported } from '../speech/find-reported.ts';
import type { Quote } from '../speech/quote.ts';
import type { ArticlePeople, NamedMention } from './read-people.ts';

// A reading as the archive keeps it: offsets alone, in lists, since there are thousands.
type StoredSentence = readonly [start: number, end: number, paragraph: number];
type StoredTitle = readonly [start: number, end: number, sentence: StoredSentence];
interface StoredPeople {
  readonly people: readonly (readonly [
    start: number,
    end: number,
    sentence: StoredSentence,
    titles: readonly StoredTitle[],
  ])[];
  readonly organisations: readonly (readonly [start: number, end: number])[];
  /** The number among `people` of who speaks, the sentences, and how the text says so. */
  readonly quotes: readonly (readonly [
    speaker: number,
    sentences: StoredSentence,
    attribution: Quote['attribution'],
  ])[];
  readonly reported: readonly (readonly [
    speaker: number,
    sentences: StoredSentence,
    attribution: Reported['attribution'],
  ])[];
}

/** What was read of an article, to be put into the archive. */
export function storePeople({ mentions, organisations, quotes, reported }: ArticlePeople): string {
  const numbers = new Map(mentions.map(({ start }, number) => [start, number]));
  const numberOf = ({ speaker }: Pick<Reported, 'speaker'>): readonly number[] => {
    const number = numbers.get(speaker.start);
    return number === undefined ? [] : [number];
  };
  const reading: StoredPeople = {
    people: mentions.map((one) => [
      one.start,
      one.end,
      listed(one.sentence),
      one.titles.map(({ start, end, sentence: whole }) => [start, end, listed(whole)]),
    ]),
    organisations: organisations.map(({ start, end }) => [start, end]),
    quotes: quotes.flatMap((one) => numberOf(one).map((number) => [number, listed(one), one.attribution])),
    reported: reported.flatMap((one) => numberOf(one).map((number) => [number, listed(one), one.attribution])),
  };
  return JSON.stringify(reading);
}

export interface RestoreOptions {
  /** `partsOf`, or one that remembers. */
  readonly takeApart: typeof partsOf;
  /** As for `PreparePeople`. */
  readonly spellings?: ReadonlySet<string> | undefined;
}

/** The reading of an article as it came from the archive. */
export function restorePeople(article: Article, text: string, { takeApart, spellings }: RestoreOptions): ArticlePeople {
  // Written by `storePeople`: to check every number of every article of a question takes longer than to answer it.
  const reading = JSON.parse(text) as StoredPeople;
  const named = (start: number, end: number) => ({ name: article.body.slice(start, end), start, end });
  const parts = reading.people.map(([start, end]) => takeApart(article.body.slice(start, end)));
  const isWanted = spellings === undefined ? null : hangingTogether(parts, spellings);
  const mentions = reading.people.map(([start, end, whole, titles], number): NamedMention | null => {
    const own = parts[number];
    if (own === undefined || isWanted?.[number] === false) return null;
    return {
      ...named(start, end),
      parts: own,
      titles: titles.map(([from, to, around]) => ({ start: from, end: to, sentence: restored(around) })),
      sentence: restored(whole),
    };
  });
  const spoken = <How>([number, whole, attribution]: readonly [number, StoredSentence, How]) => {
    const speaker = mentions[number] ?? null;
    return speaker === null ? [] : [{ ...restored(whole), speaker, attribution }];
  };
  return {
    article,
    mentions: mentions.filter((one) => one !== null),
    organisations: isWanted === null ? reading.organisations.map(([start, end]) => named(start, end)) : [],
    quotes: reading.quotes.flatMap(spoken),
    reported: reading.reported.flatMap(spoken),
  };
}

/** For each of some names whether it has a word of these spellings, or one in common with another that does, and so on. */
function hangingTogether(names: readonly NameParts[], spellings: ReadonlySet<string>): readonly boolean[] {
  const isWanted = names.map(() => false);
  const wanted = new Set(spellings);
  for (let before = -1; before < wanted.size;) {
    before = wanted.size;
    for (const [number, { words }] of names.entries()) {
      if (isWanted[number] === true || !words.some((word) => word.some((one) => wanted.has(one)))) continue;
      isWanted[number] = true;
      for (const word of words) for (const one of word) wanted.add(one);
    }
  }
  return isWanted;
}

function listed({ start, end, paragraph }: Sentence): StoredSentence {
  return [start, end, paragraph];
}

function restored([start, end, paragraph]: StoredSentence): Sentence {
  return { start, end, paragraph };
}
