import type { Article, Span } from '../../articles/article.ts';
import type { Sentence } from '../../passages/sentence.ts';
import { sentencesOf } from '../../passages/split-sentences.ts';
import { namesAnother } from '../identity/names-another.ts';
import { type ArticlePerson, peopleOfArticle } from './people-of-article.ts';
import type { ReadPeople } from '../reading/read-people.ts';
import { createHolderOf, type Office } from '../titles/office-holders.ts';
import { unnamedOffice } from '../speech/unnamed-office.ts';
import { usualName } from '../identity/usual-name.ts';

/** A word of a sentence that stands for a person, and the person. */
export interface Meant {
  /** As the sentence prints it: "He", "the minister". */
  readonly word: string;
  /** The name to call the person by, as the article prints it. */
  readonly name: string;
}

/** Sentences looked back for whom a pronoun means. */
const REACH = 3;

/**
 * Whom "he", "she" or "the minister" means in a sentence, by two rules that would rather say nothing than the wrong
 * name. A pronoun that is the subject, or says who spoke, means the one person named in the nearest sentence before that
 * names anybody; an office means the one person whom the article gave that office before. Two possible people: null.
 */
export function whoIsMeant(article: Article, sentence: Sentence, read: ReadPeople): Meant | null {
  const text = article.body.slice(sentence.start, sentence.end);
  const pronoun = PRONOUN.exec(text)?.groups?.['word'] ?? SPOKE.exec(text)?.groups?.['word'];
  const office = officeIn(text);
  if (pronoun === undefined && office === null) return null;
  const reading = read(article);
  if (pronoun !== undefined) return meant(pronoun, lastNamed(article, sentence, peopleOfArticle(reading)));
  const holder = office && createHolderOf(article.body, reading.mentions)(office, sentence.start);
  return (
    office &&
    holder &&
    meant(
      office.word,
      peopleOfArticle(reading).filter(({ mentions }) => mentions.some(({ start }) => start === holder.start)),
    )
  );
}

// "He arrived", "On Monday, she said", "His visit": whoever is the subject was named before.
const PRONOUN = /^["“'‘«(]*(?:(?:And|But|[^,.;:“”"]{1,40},)\s+)?(?<word>he|she|his|her)\b/iu;
// “…,” he said.
const SPOKE =
  /[”"»]\s+(?<word>he|she)\s+(?:said|says|added|told|noted|stated|explained|wrote|warned|stressed|emphasi[sz]ed)\b/u;
// "The minister stated", "Welcoming the guests, the foreign minister stated".
const OFFICE = /^["“'‘«(]*(?:[^.;:“”"]{1,60},\s+)?(?=the\s)/iu;

/** The office that a sentence has as its subject. */
function officeIn(text: string): (Office & { readonly word: string }) | null {
  const lead = OFFICE.exec(text);
  const office = lead && unnamedOffice(text.slice(lead[0].length));
  return office && { ...office, word: text.slice(lead[0].length, lead[0].length + office.word.length) };
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
