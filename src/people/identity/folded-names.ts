import type { ArchiveReader } from '../../archive/archive-reader.ts';
import { createPause } from '../../pause.ts';
import { foldName } from '../words/fold-name.ts';

/** Names by what they are once folded, the first that is folded so. */
export type FoldedNames = ReadonlyMap<string, string>;

/** @see FoldedNames */
export function foldNames(names: Iterable<string>): FoldedNames {
  const folded = new Map<string, string>();
  for (const name of names) addFolded(folded, name);
  return folded;
}

/** Those of the whole archive, the one of most articles first: to be kept (`ArchiveReader.kept`). */
export async function foldedNames(archive: ArchiveReader): Promise<FoldedNames> {
  const folded = new Map<string, string>();
  const pause = createPause();
  for (const { name } of await archive.people()) {
    addFolded(folded, name);
    await pause();
  }
  return folded;
}

function addFolded(folded: Map<string, string>, name: string): void {
  const key = foldName(name);
  if (!folded.has(key)) folded.set(key, name);
}
