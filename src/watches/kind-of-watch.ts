import { askedKind } from '../answers/ask/asked/asked-kind.ts';
import type { WatchKind } from '../memory/watches.ts';
import { findPeople } from '../people/names/find-names.ts';

/**
 * What somebody waits for, by how it is written: a question, a name and nothing but a name, or else words.
 * @param isKnownName whether the archive names a person so.
 */
export async function kindOfWatch(words: string, isKnownName: (name: string) => Promise<boolean>): Promise<WatchKind> {
  if (words.endsWith('?') || ASKS.test(words) || askedKind(words) !== 'thing') return 'question';
  const isName = findPeople(words).some(({ start, end }) => start === 0 && end === words.length);
  return isName || (await isKnownName(words)) ? 'person' : 'words';
}

const ASKS =
  /^(?:who|what|which|when|where|why|how|whose|is|are|was|were|will|did|does|do|has|have|had|can)\s+\S+\s+\S/iu;
