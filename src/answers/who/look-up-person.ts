import type { ArchiveFilters } from '../../archive/archive.ts';
import type { ArchiveReader } from '../../archive/archive-reader.ts';
import type { Wording } from '../../language/wording.ts';
import type { ArchiveStatus } from '../../reply/kinds/archive-status.ts';
import type { WhoReply } from '../../reply/kinds/who-reply.ts';
import { foldedNames } from '../../people/identity/folded-names.ts';
import { articlesNaming } from '../../people/person/articles-naming.ts';
import { findPerson } from '../../people/person/find-person.ts';
import { leftOutBy } from '../../people/person/left-out.ts';
import type { FoundPerson, PersonResult } from '../../people/person/person-result.ts';
import { readInTurn } from '../../people/reading/read-in-turn.ts';
import type { PreparePeople } from '../../people/reading/read-people.ts';
import { isPersonal } from '../../people/words/is-personal.ts';
import { datelinePlace } from '../../text/dateline-place.ts';
import { foldWord } from '../../text/fold-word.ts';
import { placeNotPerson } from '../../question/foreign/place-not-person.ts';
import { verifyDossier } from './verify-dossier.ts';
import { whoReply } from './who-reply.ts';

/** Quotes, reported sentences and mentions shown of one person, the newest first. */
const MOST_QUOTES = 10;
const MOST_MENTIONS = 12;
/** People listed where no name is given. */
const MOST_NAMES = 20;
/** People and organisations shown that appear with a person. */
const MOST_COMPANY = 12;

export interface LookUpOptions {
  readonly archive: ArchiveReader;
  readonly filters: ArchiveFilters;
  readonly status: ArchiveStatus;
  /** How to read articles. */
  readonly prepare: PreparePeople;
  readonly wording: Wording;
}

/** What the archive says of the person of a name. */
export async function lookUpPerson(
  name: string,
  { archive, filters, status, prepare, wording }: LookUpOptions,
): Promise<Omit<WhoReply, 'timingMs'>> {
  if (name.trim() === '') return everybody({ archive, filters, status, wording });
  const articles = await articlesNaming(name, archive, filters);
  const names = await archive.kept(foldedNames);
  const result = findPerson(name, articles, { names, read: await readInTurn(articles, prepare), wording });
  const known = { archive, wording };
  const leftOut =
    result.kind === 'not-found'
      ? ((await leftOutBy(filters, name, known)) ?? (await placeNotPerson(name, known)))
      : null;
  const unfound = leftOut === null ? result : { ...result, reason: leftOut };
  const reply = whoReply({
    name,
    result: unfound.kind === 'found' ? shortened(unfound) : unfound,
    articles,
    archive: status,
    wording,
  });
  const stored = await archive.articlesById(reply.citations.map(({ articleId }) => articleId));
  return verifyDossier(reply, (id) => stored.get(id) ?? null);
}

/** Without a name: whom the articles name most, to choose from; what may be no person last. */
async function everybody({ archive, filters, status, wording }: Omit<LookUpOptions, 'prepare'>) {
  const counts = new Map<string, number>();
  const places = new Set<string>();
  for (const { people, dateline } of await archive.headings(filters)) {
    places.add(datelinePlace(dateline));
    for (const name of new Set(people)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts]
    .filter(([name]) => !places.has(foldWord(name)))
    .toSorted(([one, count], [other, rival]) => Number(isPersonal(other)) - Number(isPersonal(one)) || rival - count)
    .map(([name]) => name);
  const isNobody = names.length === 0;
  const reason = wording.say(isNobody ? 'nobody.none-named' : 'who.everybody', { count: names.length });
  const result: PersonResult = isNobody
    ? { kind: 'not-found', nearest: [], reason }
    : { kind: 'ambiguous', candidates: names.slice(0, MOST_NAMES), reason };
  return whoReply({ name: '', result, articles: [], archive: status, wording });
}

/** As much as anybody reads. */
function shortened(person: FoundPerson): FoundPerson {
  return {
    ...person,
    quotes: person.quotes.slice(0, MOST_QUOTES),
    reported: person.reported.slice(0, MOST_QUOTES),
    mentions: person.mentions.slice(0, MOST_MENTIONS),
    related: person.related.slice(0, MOST_COMPANY),
    organisations: person.organisations.slice(0, MOST_COMPANY),
  };
}
