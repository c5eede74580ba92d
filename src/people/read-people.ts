import type { Article, Span } from '../articles/article.ts';
import type { Sentence } from '../passages/sentence.ts';
import { sentencesOf } from '../passages/split-sentences.ts';
import { findPeople } from './find-people.ts';
import { findQuotes, type Quote } from './find-quotes.ts';
import { findTitles } from './find-titles.ts';
import { type NameParts, partsOf } from './name-parts.ts';
import type { FindPeople, PersonMention } from './person-mention.ts';
import { sentencesAround } from './sentences-around.ts';

/** All that one article says of people: a pure function of the article, so it may be kept for as long as the article stays. */
export interface ArticlePeople {
  readonly article: Article;
  /** In order; those in the dateline are left out. */
  readonly mentions: readonly NamedMention[];
  readonly quotes: readonly Quote[];
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

/** A reader of articles that finds names with `recogniser`. */
export function createReadPeople(recogniser: FindPeople): ReadPeople {
  return (article) => {
    const text = article.body;
    const sentences = sentencesOf(article);
    const found = recogniser(text);
    const titles = findTitles(text, found);
    const mentions = found.flatMap((mention, index): NamedMention[] => {
      const sentence = sentencesAround(sentences, mention);
      if (sentence === null) return [];
      const titled = (titles[index] ?? []).flatMap((title) => withSentence(title, mention, sentences));
      return [{ ...mention, parts: partsOf(mention.name), titles: titled, sentence }];
    });
    return { article, mentions, quotes: findQuotes({ text, sentences, mentions: found }) };
  };
}

function withSentence(title: Span, name: Span, sentences: readonly Sentence[]): readonly Title[] {
  const both = { start: Math.min(title.start, name.start), end: Math.max(title.end, name.end) };
  const sentence = sentencesAround(sentences, both);
  return sentence === null || sentence.start > title.start ? [] : [{ ...title, sentence }];
}

/** Reads an article with the rules of find-people.ts. */
export const readPeople: ReadPeople = createReadPeople(findPeople);
