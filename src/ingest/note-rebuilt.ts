import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { ArchiveWriter } from '../archive/archive-writer.ts';
import { createPause } from '../pause.ts';
import type { ArticleChange, ChangeRecorder } from '../history/history.ts';
import { portionsOf } from '../portions-of.ts';

export interface Rebuilt {
  readonly archive: ArchiveReader & ArchiveWriter;
  /** What is about to take its place. */
  readonly fresh: ArchiveReader & ArchiveWriter;
  readonly history: ChangeRecorder;
}

/** Articles compared at a time, to keep memory even. */
const AT_ONCE = 100;

/** Has the history take note of what changed in the folder since the archive was brought up to date, which a rebuild takes in with all the rest. */
export async function noteRebuilt({ archive, fresh, history }: Rebuilt): Promise<void> {
  const [then, now] = [await archive.files(), await fresh.files()];
  // The same bytes that read otherwise now were edited by nobody.
  const touched = [...new Set([...then.keys(), ...now.keys()])].filter(
    (file) => then.get(file)?.hash !== now.get(file)?.hash,
  );
  const pause = createPause();
  const found = new Set<string>();
  for (const some of portionsOf(touched, AT_ONCE)) {
    for (const id of [...(await archive.idsIn(some)), ...(await fresh.idsIn(some))]) found.add(id);
    await pause();
  }
  for (const some of portionsOf([...found], AT_ONCE)) {
    const [before, after] = [await archive.articlesById(some), await fresh.articlesById(some)];
    history.record(some.flatMap((id) => changeOf(before.get(id), after.get(id))));
    await pause();
  }
}

type Article = ArticleChange['article'];

function changeOf(before: Article | undefined, article: Article | undefined): ArticleChange[] {
  if (article === undefined) return before === undefined ? [] : [{ kind: 'removed', article: before }];
  return [before === undefined ? { kind: 'added', article } : { kind: 'edited', before, article }];
}
