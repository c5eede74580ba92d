import type { PeopleFinder } from '../../archive/people-record.ts';
import { BUILT_IN, createNameFinder, type NameFinder } from '../names/name-finder.ts';
import { namesOfMentions } from '../identity/names-in.ts';
import { namingPart, readPeopleWith } from './read-people.ts';
import { storePeople } from './stored-people.ts';

/** Raised whenever names, titles or speech would be read otherwise than before: every article is then read again. */
const READING = 6;

/** Reads the people of articles for the archive, with the names that `finder` finds. */
export function createPeopleFinder(finder: NameFinder): PeopleFinder {
  return {
    wanted() {
      const tagger = finder.wanted();
      return tagger === null ? null : finderWith(tagger);
    },
    async read(article) {
      const { names, by } = await finder.find(namingPart(article.body));
      const reading = readPeopleWith(names, article);
      return { names: namesOfMentions(names.people), reading: storePeople(reading), finder: finderWith(by) };
    },
  };
}

/** Reads them with the names that the built-in tagger finds: a pure function of the article. */
export function builtInPeople(): Omit<PeopleFinder, 'wanted'> & { readonly wanted: () => string } {
  const finder = createNameFinder({ isModelSet: false, tagger: null, onFailure: () => undefined });
  return { ...createPeopleFinder(finder), wanted: () => finderWith(BUILT_IN) };
}

function finderWith(tagger: string): string {
  return `${READING}:${tagger}`;
}
