import type { SourceStatus } from '../reply/kinds/fetch-reply.ts';
import { readSources } from './read-sources.ts';
import { stateFile } from './source-state.ts';
import { statusOfSource } from './source-status.ts';

export interface SourceFiles {
  /** `sources.yaml`; it need not be there. */
  readonly sourcesFile: string;
  /** Where what is remembered of sources is kept. */
  readonly stateFile: string;
}

/** How every source does, without asking any. @throws {AppError} `settings` for a `sources.yaml` that cannot be used. */
export async function listSourceStates(files: SourceFiles, now: Date): Promise<readonly SourceStatus[]> {
  const known = stateFile(files.stateFile).read();
  return (await readSources(files.sourcesFile)).map((one) => statusOfSource(one, known.get(one.url) ?? null, now));
}
