import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { SourceFiles } from '../sources/list-source-states.ts';

/** Where sources are named, and where what is remembered of them is kept. */
export function sourceFiles({ sourcesFile, dataDir }: Pick<Config, 'sourcesFile' | 'dataDir'>): SourceFiles {
  return { sourcesFile, stateFile: join(dataDir, 'sources.json') };
}
