import { sameWord } from './fold-name.ts';
import { partsOf } from './name-parts.ts';
import { readNameQuery } from './name-query.ts';

/**
 * Whether a name that articles print has a word in common with what a reader typed, in any spelling: a quick way to
 * choose the articles that `findPerson` should read, since "Həsənov" finds no "Hasanov" by full text.
 */
export function mayMean(typed: string): (name: string) => boolean {
  const query = readNameQuery(typed);
  const wanted = query.kind === 'name' ? query.names.flatMap((name) => partsOf(name).words) : [];
  return (name) => partsOf(name).words.some((word) => wanted.some((own) => sameWord(word, own)));
}
