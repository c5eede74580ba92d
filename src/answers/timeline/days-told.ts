import { isListed } from '../../retrieval/word-rarity.ts';
import type { ArchiveFilters, StoredArticle } from '../../archive/archive.ts';
import type { ArchiveReader } from '../../archive/archive-reader.ts';
import type { Article } from '../../articles/article.ts';
import type { Wording } from '../../language/wording.ts';
import { foldNames } from '../../people/identity/folded-names.ts';
import { articlesNaming } from '../../people/person/articles-naming.ts';
import { findPerson } from '../../people/person/find-person.ts';
import { foldedWords, sameWord } from '../../people/words/fold-name.ts';
import type { FoundPerson } from '../../people/person/person-result.ts';
import { readInTurn } from '../../people/reading/read-in-turn.ts';
import type { PreparePeople } from '../../people/reading/read-people.ts';
import { createPause } from '../../pause.ts';
import { addDays } from '../../text/calendar.ts';
import { contentWords } from '../../text/words.ts';
import { type DatedSentence, datedSentences, sentenceOfItsDay, wantedSentences } from './dates/dated-sentences.ts';
import { articlesAbout, readTopic, type Topic } from '../../retrieval/topic.ts';

/** A dated sentence of a story. */
export interface StorySentence extends DatedSentence {
  /** How much it tells of the story; comparable within one. */
  readonly score: number;
}

/** What is told of a topic or a person, or why there is nothing to tell. */
export type Story =
  | {
      readonly kind: 'found';
      /** As typed, or the person's usual name. */
      readonly topic: string;
      readonly articles: readonly Article[];
      readonly sentences: readonly StorySentence[];
    }
  | { readonly kind: 'ambiguous'; readonly reason: string; readonly candidates: readonly string[] }
  | { readonly kind: 'no-topic' };

export interface StoryOptions {
  readonly archive: ArchiveReader;
  readonly filters: ArchiveFilters;
  /** How to read articles. */
  readonly prepare: PreparePeople;
  readonly wording: Wording;
}

/** The story of a person, where the words are a name of one; otherwise of a topic. */
export async function findStory(words: string, options: StoryOptions): Promise<Story> {
  const { archive, filters, prepare, wording } = options;
  const printing = mayBeName(words) ? await articlesNaming(words, archive, filters) : [];
  const named = articlesWithBearers(words, printing);
  // A town that a family is called after is a town, where most articles mean it.
  const isMostlyPeople = named.length > 0 && named.length * 2 >= printing.length;
  const person = isMostlyPeople
    ? findPerson(words, named, { names: foldNames([]), read: await readInTurn(named, prepare), wording })
    : null;
  if (person?.kind === 'ambiguous' && person.candidates.every(isFullName)) return person;
  if (person?.kind === 'found' && isFullName(person.name)) {
    const sentences = await sentencesNaming(person, named);
    if (sentences.length > 0) return { kind: 'found', topic: person.name, articles: named, sentences };
  }
  const topic = await readTopic(words, archive);
  if (topic === null) return { kind: 'no-topic' };
  const articles = [...(await archive.articlesById(await articlesAbout(words, topic, options))).values()];
  const sentences = await inTurn(articles, (article) => sentencesAbout(topic, article));
  return { kind: 'found', topic: words, articles, sentences };
}

/** A single word that was taken for a person may as well be a place. */
function isFullName(name: string): boolean {
  return foldedWords(name).length > 1;
}

/** Everyday words in small letters are a topic, although somebody may be called by one of them. */
function mayBeName(words: string): boolean {
  return words !== words.toLowerCase() || contentWords(words).some(({ stem }) => !isListed(stem));
}

/** The articles that name somebody by the last word of a name; to read them all for it takes seconds in a large archive. */
function articlesWithBearers(name: string, articles: readonly StoredArticle[]): readonly StoredArticle[] {
  const last = foldedWords(name).at(-1);
  if (last === undefined) return [];
  return articles.filter(({ people }) => people.some((one) => foldedWords(one).some((word) => sameWord(word, last))));
}

/** What the score adds for the lead, which tells most, and for a date that the sentence prints itself. */
const LEAD = 0.3;
const OWN_DATE = 0.2;
/** What the surroundings of a sentence count beside its own words. */
const AROUND = 0.5;
/** Share of the topic that a sentence with its headline must print. */
const ABOUT = 0.5;

function scoreOf({ isLead, words }: DatedSentence): number {
  return (isLead ? LEAD : 0) + (words === null ? 0 : OWN_DATE);
}

/** What is made of each article, giving way to others meanwhile. */
async function inTurn<Made>(articles: readonly Article[], make: (one: Article) => readonly Made[]): Promise<Made[]> {
  const pause = createPause();
  const made: Made[] = [];
  for (const article of articles) {
    made.push(...make(article));
    await pause();
  }
  return made;
}

/** The dated sentences that name a person. */
async function sentencesNaming(person: FoundPerson, named: readonly Article[]): Promise<readonly StorySentence[]> {
  const own = new Set(person.articleIds);
  const articles = new Map(named.filter(({ id }) => own.has(id)).map((article) => [article.id, article]));
  // A mention stands for every copy of its sentence.
  const texts = new Set(
    person.mentions.map(({ articleId, start, end }) => articles.get(articleId)?.body.slice(start, end)),
  );
  const found = await inTurn([...articles.values()], (one) =>
    datedSentences(
      one,
      wantedSentences(one, (_, text) => texts.has(text)),
    ),
  );
  return found.map((one) => ({ ...one, score: scoreOf(one) }));
}

const LEANS_ON_ANOTHER =
  /^(?:["“«„]|(?:he|she|it|they|his|her|its|their|this|that|these|those|i|we|my|our|you|your)\b)/iu;

/** The dated sentences of an article that are about a topic: they print some of it, or all of it stands in the headline. */
function sentencesAbout(topic: Topic, article: Article): readonly StorySentence[] {
  const title = topic.printedIn(article.title);
  const headline = topic.coverage(title);
  const isAbout = (_: unknown, text: string): boolean => {
    const printed = topic.printedIn(text);
    const inside = topic.coverage(printed);
    // "She is to return next month": without the topic in it, it says nothing by itself.
    if (inside === 0) return headline === 1 && !LEANS_ON_ANOTHER.test(text);
    return headline === 1 || topic.coverage(title, printed) > ABOUT;
  };
  const wanted = wantedSentences(article, isAbout);
  const dated = datedSentences(article, wanted);
  // News is of the day it was printed, whatever older days it tells of beside.
  const isOfItsDay = dated.some(({ date, precision }) => precision === 'day' && isAroundDay(date, article.publishedOn));
  const ofItsDay = isOfItsDay ? null : sentenceOfItsDay(article, wanted);
  return [...dated, ...(ofItsDay === null ? [] : [ofItsDay])].map((one) => ({
    ...one,
    score: topic.coverage(topic.printedIn(one.text)) + AROUND * headline + scoreOf(one),
  }));
}

/** Days before its article that are still what the article is the news of. */
const NEWS_DAYS = 2;

function isAroundDay(date: string, publishedOn: string | null): boolean {
  return publishedOn !== null && date <= publishedOn && date >= addDays(publishedOn, -NEWS_DAYS);
}
