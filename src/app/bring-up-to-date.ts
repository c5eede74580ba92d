import { AppError, messageOf } from '../errors.ts';
import { type FolderChanges, UNWATCHED } from '../ingest/watching/folder-changes.ts';
import type { IndexReply } from '../reply/kinds/upkeep-replies.ts';
import type { App } from './app.ts';

export interface UpdateNeed {
  /** True: an update that fails is thrown, unless only because another process is at the same work. False: it is a problem told like others. */
  readonly isNeeded: boolean;
}

/**
 * Brings the archive up to date before an answer, through the app it is given: one that shows how far it has come, say.
 * @returns what the update did; null where there was none, and the archive is as it was before.
 * @throws {AppError} as `App.update`, where that is needed.
 */
export type BringUpToDate = (app: Pick<App, 'update'>, need: UpdateNeed) => Promise<IndexReply | null>;

/**
 * One that says what went wrong, each thing once however often it goes wrong again.
 * @param tell is told a sentence.
 * @param changes what is known of the folder; all of it is looked at each time unless somebody watches it.
 */
export function createBringUpToDate(
  tell: (problem: string) => void,
  changes: FolderChanges = UNWATCHED,
): BringUpToDate {
  const told = new Set<string>();
  const tellOnce = (problem: string): void => {
    if (told.has(problem)) return;
    told.add(problem);
    tell(problem);
  };
  let last: Promise<unknown> = Promise.resolve();

  return async (app, { isNeeded }) => {
    const change = changes.take();
    if (change.kind === 'nothing') {
      // What another question took is not there yet.
      await last;
      return null;
    }
    const updating = app.update(change.kind === 'files' ? { files: change.files } : {});
    last = updating.catch(() => undefined);
    try {
      const updated = await updating;
      for (const { file, message } of updated.failed) tellOnce(`${file}: ${message}`);
      return updated;
    } catch (error) {
      changes.giveBack(change);
      const isBusy = error instanceof AppError && error.code === 'archive-busy';
      if (isNeeded && !isBusy) throw error;
      tellOnce(`${messageOf(error)} Answers are from the archive as it was before.`);
      return null;
    }
  };
}
