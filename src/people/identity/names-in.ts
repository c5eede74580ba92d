import { groupPeople } from './group-people.ts';
import { findPeople } from '../names/find-names.ts';
import { partsOf } from './name-parts.ts';
import type { PersonMention } from '../words/person-mention.ts';
import { usualName } from './usual-name.ts';

/** The people a text names, each once, by the usual form of the name; in order of first mention. */
export function namesIn(text: string): readonly string[] {
  return namesOfMentions(findPeople(text));
}

/** The people behind mentions of one text, each once. */
export function namesOfMentions(people: readonly PersonMention[]): readonly string[] {
  const mentions = people.map(({ name, start }) => ({ name, start, parts: partsOf(name) }));
  return groupPeople(mentions, { reach: 'any-word' })
    .map(({ items }) => ({
      name: usualName(items.map(({ name }) => name)),
      start: Math.min(...items.map(({ start }) => start)),
    }))
    .sort((one, other) => one.start - other.start)
    .map(({ name }) => name);
}
