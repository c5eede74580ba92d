import { onTestFinished } from 'vitest';
import { createReader } from '../../embeddings/create-reader.ts';
import { createReranker } from '../../embeddings/create-reranker.ts';
import type { FindModelOptions } from '../../embeddings/files/find-model.ts';
import type { Reader } from '../../embeddings/reader.ts';
import type { Reranker } from '../../embeddings/reranker.ts';
import { createLogger } from '../../src/log.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { makeTinyReader, type TinyReaderOptions } from './tiny-reader.ts';
import { makeTinyReranker, type TinyRerankerOptions } from './tiny-reranker.ts';

/** A tiny re-ranker through the real runtime; it ends with the test. */
export async function startTinyReranker(options: TinyRerankerOptions): Promise<Reranker> {
  const folder = temporaryFolder();
  makeTinyReranker(folder, options);
  const reranker = await createReranker(local(folder));
  onTestFinished(() => reranker.close());
  return reranker;
}

/** A tiny reader through the real runtime; it ends with the test. */
export async function startTinyReader(options: TinyReaderOptions): Promise<Reader> {
  const folder = temporaryFolder();
  makeTinyReader(folder, options);
  const reader = await createReader(local(folder));
  onTestFinished(() => reader.close());
  return reader;
}

function local(folder: string): FindModelOptions {
  const log = createLogger({ level: 'silent', write: () => undefined });
  return { name: folder, dataDir: folder, modelHost: 'http://127.0.0.1:9', fetch: false, log };
}
