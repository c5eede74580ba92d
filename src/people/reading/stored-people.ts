import { z } from 'zod';
import type { Article } from '../../articles/article.ts';
import type { Sentence } from '../../passages/sentence.ts';
import type { partsOf } from '../identity/name-parts.ts';
import type { Reported } from '../speech/find-reported.ts';
import type { ArticlePeople } from './read-people.ts';

// A reading as the archive keeps it: offsets alone, in lists, since there are thousands.
const sentence = z.tuple([z.number(), z.number(), z.number()]);
const title = z.tuple([z.number(), z.number(), sentence]);
const byOffice = z.templateLiteral(['the ', z.string()]);
const attribution = z.union([z.enum(['name', 'he', 'she', 'going on', 'above', 'below']), byOffice]);
const stored = z.object({
  people: z.array(z.tuple([z.number(), z.number(), sentence, z.array(title)])),
  organisations: z.array(z.tuple([z.number(), z.number()])),
  /** The number among `people` of who speaks, the sentences, and how the text says so. */
  quotes: z.array(z.tuple([z.number(), sentence, attribution])),
  reported: z.array(z.tuple([z.number(), sentence, z.union([z.literal('name'), byOffice])])),
});

/** What was read of an article, to be put into the archive. */
export function storePeople({ mentions, organisations, quotes, reported }: ArticlePeople): string {
  const numbers = new Map(mentions.map(({ start }, number) => [start, number]));
  const numberOf = ({ speaker }: Pick<Reported, 'speaker'>): readonly number[] => {
    const number = numbers.get(speaker.start);
    return number === undefined ? [] : [number];
  };
  const reading: z.input<typeof stored> = {
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
  const reading = stored.parse(JSON.parse(text));
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

function listed({ start, end, paragraph }: Sentence): z.input<typeof sentence> {
  return [start, end, paragraph];
}

function restored([start, end, paragraph]: z.output<typeof sentence>): Sentence {
  return { start, end, paragraph };
}
