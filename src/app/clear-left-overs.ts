import { join } from 'node:path';
import { clearWorkFolder } from '../backup/work-folder.ts';
import type { Config } from '../config.ts';
import { clearUnfinished } from '../ingest/additions/clear-unfinished.ts';
import type { AdditionsFolder } from '../ingest/additions/write-addition.ts';
import { stateFile } from '../sources/source-state.ts';
import { sourceFiles } from './source-files.ts';

/** Removes what killed processes left behind, but for what the archive clears itself when it is opened. */
export function clearLeftOvers(config: Pick<Config, 'articlesDir' | 'dataDir' | 'sourcesFile'>): void {
  clearWorkFolder(config.dataDir);
  clearUnfinished(additionsFolder(config));
  stateFile(sourceFiles(config).stateFile).clear();
}

/** Where additions are written, and the lock of those who do. */
export function additionsFolder({ articlesDir, dataDir }: Pick<Config, 'articlesDir' | 'dataDir'>): AdditionsFolder {
  return { articlesDir, lockFile: join(dataDir, 'adding.lock') };
}
