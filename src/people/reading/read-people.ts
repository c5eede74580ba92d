import type { Article, Span } from '../../articles/article.ts';
import type { Sentence } from '../../passages/sentence.ts';
import { sentencesOf } from '../../passages/split-sentences.ts';
import { findNames } from '../names/find-names.ts';
import { findQuotes } from '../speech/find-quotes.ts';
import type { Quote } from '../speech/quote.ts';
import { findReported, type Reported } from '../speech/find-reported.ts';
import { findTitles } from '../titles/find-titles.ts';
import { createHolderOf } from '../titles/office-holders.ts';
import { type NameParts, partsOf } from '../identity/name-parts.ts';
import type { FoundNames } from '../names/names-of-labels.ts';
import type { PersonMention } from '../words/person-mention.ts';
import { sentencesAround } from '../speech/sentences-around.ts';

/** All that one article says of people: a pure function of the article, so it may be kept for as long as the article stays. */
export interface ArticlePeople {
  readonly article: Article;
  /** In order; those in the dateline are left out. */
  readonly mentions: readonly NamedMention[];
  /** In order; a dateline names none. */
  readonly organisations: readonly PersonMention[];
  readonly quotes: readonly Quote[];
  /** Reported speech, by speaker. */
  readonly reported: readonly Reported[];
}

/** A name with all that stands around it. */
export interface NamedMention extends PersonMention {
  readonly parts: NameParts;
  readonly titles: readonly Title[];
  readonly sentence: Sentence;
}

/** A title, rank or office: an exact span of the body. */
export interface Title extends Span {
  /** The sentence that holds it and the name. */
  readonly sentence: Sentence;
}

export type ReadPeople = (article: Article) => ArticlePeople;

/**
 * Gets ready to read the people of some articles.
 * @param spellings of words of names (`NameParts`), where nobody else is asked for: people who have none of them, and no
 * word in common with anybody who does, may be left out, with what they said, and organisations.
 */
export type PreparePeople = (articles: readonly Article[], spellings?: ReadonlySet<string>) => Promise<ReadPeople>;

/**
 * Characters of a body in which people are looked for, some 25,000 words: no report or interview is longer. What is (a
 * year of minutes, a dump of names) is searched and quoted whole, but would hold up everything else for seconds.
 */
const MOST_READ = 150_000;
/** Words with a capital in it: each costs fifty times as much as another, and the longest speeches have some 1,200. */
const MOST_CAPITALS = 2_500;
const CAPITAL = /(?<!\p{L})\p{Lu}/gu;

/** The part of a body in which people are looked for. */
export function namingPart(body: string): string {
  const part = body.slice(0, MOST_READ);
  let capitals = 0;
  for (const { index } of part.matchAll(CAPITAL)) {
    capitals += 1;
    if (capitals > MOST_CAPITALS) return part.slice(0, index);
  }
  return part;
}

/** Reads the people of an article, and the organisations it names beside them. */
export const readPeople: ReadPeople = (article) => readPeopleWith(findNames(namingPart(article.body)), article);

/** The same, with the names that were found in its `namingPart`. */
export function readPeopleWith({ people, organisations }: FoundNames, article: Article): ArticlePeople {
  const text = article.body;
  const sentences = sentencesOf({ ...article, body: namingPart(text) });
  const titles = findTitles(text, people);
  const mentions = people.flatMap((mention, index): NamedMention[] => {
    const sentence = sentencesAround(sentences, mention);
    if (sentence === null) return [];
    const titled = (titles[index] ?? []).flatMap((title) => withSentence(title, mention, sentences));
    return [{ ...mention, parts: partsOf(mention.name), titles: titled, sentence }];
  });
  const read = { text, sentences, mentions: people, holderOf: createHolderOf(text, mentions) };
  const quotes = findQuotes(read);
  const bodies = organisations.filter((one) => sentencesAround(sentences, one) !== null);
  return { article, mentions, organisations: bodies, quotes, reported: findReported(read, quotes) };
}

function withSentence(title: Span, name: Span, sentences: readonly Sentence[]): readonly Title[] {
  const both = { start: Math.min(title.start, name.start), end: Math.max(title.end, name.end) };
  const sentence = sentencesAround(sentences, both);
  return sentence === null || sentence.start > title.start ? [] : [{ ...title, sentence }];
}
