import type { Article } from '../../articles/article.ts';
import type { Sentence } from '../../passages/sentence.ts';
import type { partsOf } from '../identity/name-parts.ts';
import type { Reported } from '../speech/find-reported.ts';
import type { Quote } from '../speech/quote.ts';
import type { ArticlePeople } from './read-people.ts';

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

/** The reading of an article as it came from the archive. @param takeApart `partsOf`, or one that remembers. */
export function restorePeople(article: Article, text: string, takeApart: typeof partsOf): ArticlePeople {
  // Written by `storePeople`: to check every number of every article of a question takes longer than to answer it.
  const reading = JSON.parse(text) as StoredPeople;
  const named = (start: number, end: number) => ({ name: article.body.slice(start, end), start, end });
  const mentions = reading.people.map(([start, end, whole, titles]) => {
    const mention = named(start, end);
    return {
      ...mention,
      parts: takeApart(mention.name),
      titles: titles.map(([from, to, around]) => ({ start: from, end: to, sentence: restored(around) })),
      sentence: restored(whole),
    };
  });
  return {
    article,
    mentions,
    organisations: reading.organisations.map(([start, end]) => named(start, end)),
    quotes: reading.quotes.flatMap(([number, whole, attribution]) => {
      const speaker = mentions[number];
      return speaker === undefined ? [] : [{ ...restored(whole), speaker, attribution }];
    }),
    reported: reading.reported.flatMap(([number, whole, attribution]) => {
      const speaker = mentions[number];
      return speaker === undefined ? [] : [{ ...restored(whole), speaker, attribution }];
    }),
  };
}

function listed({ start, end, paragraph }: Sentence): StoredSentence {
  return [start, end, paragraph];
}

function restored([start, end, paragraph]: StoredSentence): Sentence {
  return { start, end, paragraph };
}
