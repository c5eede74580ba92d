import type { Article, Span } from '../../articles/article.ts';
import type { Sentence } from '../../passages/sentence.ts';
import { sentencesOf } from '../../passages/split-sentences.ts';
import { namesAnother } from '../identity/names-another.ts';
import { type ArticlePerson, peopleOfArticle } from './people-of-article.ts';
import { readPeople, type ReadPeople } from '../reading/read-people.ts';
import { isOffice } from '../words/title-lexicon.ts';
import { usualName } from '../identity/usual-name.ts';

/** A word of a sentence that stands for a person, and the person. */
export interface Meant {
  /** As the sentence prints it: "He", "the minister". */
  readonly word: string;
  /** The name to call the person by, as the article prints it. */
  readonly name: string;
}

/** `whoIsMeant` with another way to read an article. */
export function createWhoIsMeant(read: ReadPeople): (article: Article, sentence: Sentence) => Meant | null {
  return (article, sentence) => whoIsMeant(article, sentence, read);
}

/** Sentences looked back for whom a pronoun means. */
const REACH = 3;

/**
 * Whom "he", "she" or "the minister" means in a sentence, by two rules that would rather say nothing than the wrong
 * name. A pronoun that is the subject, or says who spoke, means the one person named in the nearest sentence before that
 * names anybody; an office means the one person whom the article gave that office before. Two possible people: null.
 */
export function whoIsMeant(article: Article, sentence: Sentence, read: ReadPeople = readPeople): Meant | null {
  const text = article.body.slice(sentence.start, sentence.end);
  const pronoun = PRONOUN.exec(text)?.groups?.['word'] ?? SPOKE.exec(text)?.groups?.['word'];
  const office = officeIn(text);
  if (pronoun === undefined && office === null) return null;
  const people = peopleOfArticle(read(article));
  if (pronoun !== undefined) return meant(pronoun, lastNamed(article, sentence, people));
  return office && meant(office.word, holdersOf(office.head, { article, sentence, people }));
}

// "He arrived", "On Monday, she said", "His visit": whoever is the subject was named before.
const PRONOUN = /^["“'‘«(]*(?:(?:And|But|[^,.;:“”"]{1,40},)\s+)?(?<word>he|she|his|her)\b/iu;
// “…,” he said.
const SPOKE =
  /[”"»]\s+(?<word>he|she)\s+(?:said|says|added|told|noted|stated|explained|wrote|warned|stressed|emphasi[sz]ed)\b/u;
// "The minister stated", "Welcoming the guests, the foreign minister stated"; not "the minister of defense", "the minister Ann Lee".
const OFFICE =
  /^["“'‘«(]*(?:[^.;:“”"]{1,60},\s+)?(?<article>[Tt]he)\s+(?<first>\p{Ll}{3,})\s+(?<second>\p{Ll}+)(?<rest>\s+\p{Ll})?/u;
const GOES_ON = /^(?:of|for|to|in|and|or|at)$/u;

/** The office that a sentence has as its subject, and the word of it that names it. */
function officeIn(text: string): { readonly word: string; readonly head: string } | null {
  const { article = '', first = '', second = '', rest } = OFFICE.exec(text)?.groups ?? {};
  if (isOffice(first)) return GOES_ON.test(second) ? null : { word: `${article} ${first}`, head: first };
  return isOffice(second) && rest !== undefined ? { word: `${article} ${first} ${second}`, head: second } : null;
}

function meant(word: string, people: readonly ArticlePerson[]): Meant | null {
  const [only] = people;
  if (only === undefined || people.length > 1) return null;
  return { word, name: usualName(only.mentions.map(({ name }) => name)) };
}

/** The people of the nearest sentence before that names any. */
function lastNamed(article: Article, { start }: Sentence, people: readonly ArticlePerson[]): readonly ArticlePerson[] {
  const before = sentencesOf(article).filter((one) => one.end <= start);
  for (const sentence of before.slice(-REACH).toReversed()) {
    const named = people.filter(({ mentions }) =>
      mentions.some((mention) => mention.start >= sentence.start && mention.start < sentence.end),
    );
    if (named.length > 0) return namesAnother(article.body, sentence, namesOf(named)) ? [] : named;
  }
  return [];
}

/** Where people are named, and their titles. */
function namesOf(people: readonly ArticlePerson[]): readonly Span[] {
  return people.flatMap(({ mentions }) => mentions.flatMap((mention) => [mention, ...mention.titles]));
}

interface Held {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly people: readonly ArticlePerson[];
}

/** The people to whom the article gave an office before a sentence. */
function holdersOf(head: string, { article, sentence, people }: Held): readonly ArticlePerson[] {
  const holds = new RegExp(`\\b${head}\\b`, 'iu');
  return people.filter(({ mentions }) =>
    mentions.some(
      ({ start, titles }) =>
        start < sentence.start && titles.some((title) => holds.test(article.body.slice(title.start, title.end))),
    ),
  );
}
