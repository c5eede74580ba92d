import type { App } from '../app/app.ts';
import { AppError, messageOf } from '../errors.ts';
import type { Terminal } from './terminal.ts';
import { writeMessage } from './drawing/write-message.ts';

/**
 * Brings the archive up to date before an answer, and says on `messages` what went wrong, each thing once.
 * @param needsUpdate false: an update that fails is a warning, and answers come from what is there. True: only
 * another process being at the same work is.
 * @throws {AppError} as `App.update`, where that is not a warning.
 */
export type Updater = (app: App, needsUpdate: boolean) => Promise<void>;

export function createUpdater(terminal: Terminal): Updater {
  const told = new Set<string>();
  return async (app, needsUpdate) => {
    const problems = await update(app, needsUpdate);
    const news = problems.filter((problem) => !told.has(problem));
    for (const problem of news) told.add(problem);
    for (const text of news) writeMessage(terminal, { label: 'warning', colour: 'yellow', text });
  };
}

/** What an asker should know of an update. */
async function update(app: App, needsUpdate: boolean): Promise<readonly string[]> {
  try {
    const { failed } = await app.update();
    return failed.map(({ file, message }) => `${file}: ${message}`);
  } catch (error) {
    const isBusy = error instanceof AppError && error.code === 'archive-busy';
    if (needsUpdate && !isBusy) throw error;
    return [`${messageOf(error)} Answers are from the archive as it was before.`];
  }
}
