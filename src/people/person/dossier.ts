import type { Article } from '../../articles/article.ts';
import type { Sentence } from '../../passages/sentence.ts';
import type { Reported } from '../speech/find-reported.ts';
import { mentionsOverTime } from './mentions-over-time.ts';
import type { ArticlePerson } from './people-of-article.ts';
import type { ArticleSentence, FoundPerson } from './person-result.ts';
import { organisationsWith } from './related-organisations.ts';
import { relatedTo } from './related-people.ts';
import { rolesOf } from './roles.ts';
import { byFrequency, usualName } from '../identity/usual-name.ts';

/**
 * All that articles say of one person.
 * @param person the person in every article that names them.
 * @param everybody all people of those articles, the person included.
 */
export function createDossier(person: readonly ArticlePerson[], everybody: readonly ArticlePerson[]): FoundPerson {
  const newestFirst = byDay(person);
  return {
    kind: 'found',
    ...spokenOf(newestFirst),
    variants: byFrequency(namesPrinted(newestFirst)),
    roles: rolesOf(newestFirst),
    mentions: withoutCopies(newestFirst, (one) => one.mentions.map(({ sentence }) => sentence)),
    related: relatedTo(person, everybody),
    organisations: organisationsWith(newestFirst),
    articleIds: [...new Set(newestFirst.map(({ source }) => source.article.id))],
    ...spanOf(person),
  };
}

/** What articles print of one person's speech, and the usual name: all that is asked for what somebody said. */
export type SpeechOfPerson = Pick<FoundPerson, 'name' | 'quotes' | 'reported'>;

/** @see SpeechOfPerson @param person as for `createDossier`. */
export function speechOfPerson(person: readonly ArticlePerson[]): SpeechOfPerson {
  return spokenOf(byDay(person));
}

function spokenOf(newestFirst: readonly ArticlePerson[]): SpeechOfPerson {
  return {
    name: usualName(namesPrinted(newestFirst)),
    quotes: withoutCopies(newestFirst, (one) => spokenBy(one, one.source.quotes)),
    reported: withoutCopies(newestFirst, (one) => spokenBy(one, one.source.reported)),
  };
}

const byDay = (person: readonly ArticlePerson[]): readonly ArticlePerson[] =>
  person.toSorted((one, other) => byDate(one.source.article, other.source.article));

const namesPrinted = (people: readonly ArticlePerson[]): readonly string[] =>
  people.flatMap(({ mentions }) => mentions.map(({ name }) => name));

/** The newest first; the undated last. */
function byDate(one: Article, other: Article): number {
  return (other.publishedOn ?? '').localeCompare(one.publishedOn ?? '') || one.id.localeCompare(other.id);
}

/** How many articles and mentions, and when. */
function spanOf(
  person: readonly ArticlePerson[],
): Pick<FoundPerson, 'articleCount' | 'mentionCount' | 'firstOn' | 'lastOn' | 'mentionsOverTime'> {
  const counts = person.map(({ source, mentions }) => ({
    publishedOn: source.article.publishedOn,
    mentions: mentions.length,
  }));
  const days = counts.flatMap(({ publishedOn }) => publishedOn ?? []).sort();
  return {
    articleCount: new Set(person.map(({ source }) => source.article.id)).size,
    mentionCount: counts.reduce((sum, { mentions }) => sum + mentions, 0),
    firstOn: days[0] ?? null,
    lastOn: days.at(-1) ?? null,
    mentionsOverTime: mentionsOverTime(counts),
  };
}

function spokenBy<Spoken extends Pick<Reported, 'speaker'>>(
  { mentions }: ArticlePerson,
  speech: readonly Spoken[],
): readonly Spoken[] {
  const starts = new Set(mentions.map(({ start }) => start));
  return speech.filter(({ speaker }) => starts.has(speaker.start));
}

/** Sentences of every article, each wording once: agencies' copy is printed by many. */
function withoutCopies<One extends Sentence>(
  newestFirst: readonly ArticlePerson[],
  sentencesOf: (person: ArticlePerson) => readonly One[],
): readonly (ArticleSentence & One)[] {
  const seen = new Set<string>();
  return newestFirst.flatMap((person) => {
    const { id, body } = person.source.article;
    return sentencesOf(person).flatMap((one) => {
      const text = body.slice(one.start, one.end);
      if (seen.has(text)) return [];
      seen.add(text);
      return [{ ...one, articleId: id }];
    });
  });
}
