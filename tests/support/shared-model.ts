import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { openModel } from './open-model.ts';

/** One thread for all tests of a process: to start one takes longer than most of them do. It ends with the process. */
let loading: Promise<EmbeddingModel> | undefined;

/** The static model for an app of a test, which can close it as often as it likes. */
export async function sharedModel(): Promise<EmbeddingModel> {
  loading ??= openModel('static');
  return { ...(await loading), close: async () => undefined };
}
