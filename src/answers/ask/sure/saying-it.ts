import { type ArticlePerson, peopleOfArticle } from '../../../people/person/people-of-article.ts';
import type { ArticlePeople } from '../../../people/reading/read-people.ts';
import { contentWords, stemOf, wordsOf } from '../../../text/words.ts';
import { speechAsked } from '../asked/speech-asked.ts';
import { saidAround } from '../evidence/said-around-sentence.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';
import type { SureWay } from './sure-first.ts';

/**
 * The sentences in which somebody says something on what is asked, their own words before those that report them: whose words
 * they are is read from how a sentence is made, and what they are on from what stands around it. "The defence minister" is
 * whoever the article calls so.
 */
export const sayingIt: SureWay = async (question, likeliest, prepare) => {
  const asked = speechAsked(question);
  if (asked === null) return null;
  const read = await prepare([...new Map(likeliest.map(({ article }) => [article.id, article])).values()]);
  const said = wordsOf(asked.speaker).flatMap(({ text, stem }) => (/^the$/iu.test(text) ? [] : [oneSpelling(stem)]));
  const about = contentWords(asked.about).map(({ stem }) => stem);
  const theirs = likeliest
    .filter((one) => asked.about === '' || isOn(one, about))
    .map((one) => ({ one, speech: speechIn(one, read(one.article), said) }));
  const sentences = [true, false].flatMap((isQuoted) => theirs.filter(({ speech }) => speech?.isQuoted === isQuoted));
  // "What did the minister say?" asks of one: of several who are called so nobody knows whom.
  const speakers = new Set(sentences.map(({ speech }) => speech?.surname));
  if (asked.about === '' && speakers.size > 1) return null;
  return { sentences: sentences.map(({ one }) => one), isAll: true };
};

/** Of what is asked on so much must be printed by a sentence, or around it. */
const ENOUGH = 0.6;

function isOn(one: WeighedSentence, about: readonly string[]): boolean {
  const { isAround } = saidAround(one);
  const printed = about.filter((stem) => one.candidate.words.placesOf(stem).length > 0 || isAround(stem));
  return printed.length > 0 && printed.length >= ENOUGH * about.length;
}

/** Words of somebody, in a sentence. */
interface Speech {
  readonly isQuoted: boolean;
  readonly surname: string;
}

/** The words in a sentence of whoever is called so; null for words of others, and for none. */
function speechIn({ sentence }: WeighedSentence, people: ArticlePeople, called: readonly string[]): Speech | null {
  const surnames = new Map(
    peopleOfArticle(people)
      .filter((person) => isCalled(person, called))
      .flatMap(({ mentions, parts }) => mentions.map(({ start }) => [start, parts.words.at(-1)?.[0] ?? ''] as const)),
  );
  for (const isQuoted of [true, false]) {
    const spoken = isQuoted ? people.quotes : people.reported;
    const own = spoken.find(
      ({ start, end, speaker }) => start <= sentence.start && end >= sentence.end && surnames.has(speaker.start),
    );
    if (own !== undefined) return { isQuoted, surname: surnames.get(own.speaker.start) ?? '' };
  }
  return null;
}

/** Whether each word that somebody is called by is one of their names, or of a title that an article gives them. */
function isCalled({ source, mentions }: ArticlePerson, called: readonly string[]): boolean {
  const titles = mentions
    .flatMap((one) => one.titles)
    .map(({ start, end }) => stemsIn(source.article.body.slice(start, end)));
  const names = new Set(mentions.flatMap(({ name }) => stemsIn(name)));
  const titled = called.filter((stem) => !names.has(stem));
  if (titled.length === 0) return called.length > 0;
  return titles.some(
    (title) =>
      titled.every((stem) => title.includes(stem)) && !title.some((stem) => LESS.has(stem) && !called.includes(stem)),
  );
}

const stemsIn = (text: string): readonly string[] => wordsOf(text).map(({ stem }) => oneSpelling(stem));

/** British and American stems of what offices are for. */
const oneSpelling = (stem: string): string => stem.replace(/^defenc/u, 'defens').replace(/^labour/u, 'labor');

/** What makes a title another's. */
const LESS: ReadonlySet<string> = new Set(['former', 'deputy', 'vice', 'ex', 'spokesman', 'spokeswoman'].map(stemOf));
