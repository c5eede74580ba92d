import { createReader } from '../../embeddings/create-reader.ts';
import { createReranker } from '../../embeddings/create-reranker.ts';
import type { FindModelOptions } from '../../embeddings/files/find-model.ts';
import type { Reader } from '../../embeddings/reader.ts';
import type { Reranker } from '../../embeddings/reranker.ts';
import { createLogger } from '../../src/log.ts';
import { oneForFile } from './one-for-file.ts';
import { sharedThread } from './shared-model.ts';
import { makeTinyReader, type TinyReaderOptions } from './tiny-reader.ts';
import { makeTinyReranker, type TinyRerankerOptions } from './tiny-reranker.ts';

/** Tiny re-rankers through the real runtime, one for each set of options; they end with the file. */
export const tinyRerankersOfFile = (): ((options: TinyRerankerOptions) => Promise<Reranker>) =>
  oneForFile(async (options, folder) => {
    makeTinyReranker(folder, options);
    return createReranker(local(folder));
  });

/** Tiny readers through the real runtime, one for each set of options; they end with the file. */
export const tinyReadersOfFile = (): ((options: TinyReaderOptions) => Promise<Reader>) =>
  oneForFile(async (options, folder) => {
    makeTinyReader(folder, options);
    return createReader(local(folder));
  });

function local(folder: string): FindModelOptions {
  const log = createLogger({ level: 'silent', write: () => undefined });
  const modelHost = 'http://127.0.0.1:9';
  return { name: folder, dataDir: folder, modelHost, fetch: false, log, startWorker: sharedThread };
}
