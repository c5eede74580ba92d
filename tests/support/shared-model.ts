import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { createSharedThread } from '../../embeddings/thread/create-shared-thread.ts';
import type { StartModelWorker } from '../../embeddings/thread/start-model-worker.ts';
import { openModel } from './open-model.ts';

/** One for all tests of a process: to start one takes longer than most of them do. They end with the process. */
const thread = createSharedThread();
let loading: Promise<EmbeddingModel> | undefined;

/** The static model for an app of a test, which can close it as often as it likes. */
export async function sharedModel(): Promise<EmbeddingModel> {
  loading ??= openModel('static', thread);
  return { ...(await loading), close: async () => undefined };
}

/** Where models run in tests that do not look at their threads: what runs them is read once in a process. */
export const sharedThread: StartModelWorker = (settings) => {
  // The thread lives for as long as it holds any.
  void sharedModel();
  return thread(settings);
};
