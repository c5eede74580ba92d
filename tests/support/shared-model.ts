import { createEmbeddingModel } from '../../embeddings/create-embedding-model.ts';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { createLogger } from '../../src/log.ts';

/** One thread for all tests of a process: to start one takes longer than most of them do. It ends with the process. */
let loading: Promise<EmbeddingModel> | undefined;

/** The static model for an app of a test, which can close it as often as it likes. */
export async function sharedModel(): Promise<EmbeddingModel> {
  loading ??= createEmbeddingModel({
    name: 'static',
    dataDir: '/nowhere',
    modelHost: 'http://127.0.0.1:9',
    fetch: false,
    log: createLogger({ level: 'silent', write: () => undefined }),
  });
  return { ...(await loading), close: async () => undefined };
}
