import { resolve } from 'node:path';
import type { Invocation } from '../terminal/command-line/invocation.ts';
import { type Restored, restoreBackup } from '../backup/restore-backup.ts';
import { takeBackup } from '../backup/take-backup.ts';
import type { Manifest } from '../backup/manifest.ts';
import { writeLines } from '../terminal/terminal.ts';
import { configOf, type ProcessHandles, QUIET } from './with-app.ts';

/** Takes a backup of the data folder, or puts one back. @returns the exit code. @throws {AppError} as `takeBackup` and `restoreBackup`. */
export async function backUp(
  work: Invocation & { kind: 'backup' | 'restore' },
  handles: ProcessHandles,
): Promise<number> {
  const { dataDir } = configOf(work, handles, QUIET);
  const file = resolve(work.file);
  const done = work.kind === 'backup' ? await takeBackup(dataDir, file) : await restoreBackup(dataDir, file);
  const json = JSON.stringify({ command: work.kind, file, ...done });
  writeLines(handles.terminal.output, work.json ? [json] : told(done, file));
  return 0;
}

function told(done: Manifest | Restored, file: string): readonly string[] {
  const count = `${done.articles.toLocaleString('en')} ${done.articles === 1 ? 'article' : 'articles'}`;
  const what = `${count}${done.files.length > 1 ? ', and the memory' : ''}`;
  if (!('kept' in done)) return [`Backed up ${what}: ${file}`];
  return [
    `Restored ${what}, as of ${done.takenAt}`,
    ...done.kept.map((path) => `Kept what was there before: ${path}`),
    'The next start brings the archive up to date with the articles folder.',
  ];
}
