import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { messageOf } from '../errors.ts';
import type { Archive } from '../archive/archive.ts';
import { acquireUpdateLock } from '../archive/sqlite/update-lock.ts';
import type { Logger } from '../log.ts';
import type { HnswVectorIndex } from '../archive/vectors/hnsw-vector-index.ts';
import { readIndexFile, writeIndexFile } from '../archive/vectors/index-file.ts';
import { ingestArticles } from './ingest-articles.ts';
import type { IngestProgress, IngestReport } from './ingest-report.ts';
import type { PrepareOptions } from './prepare-articles.ts';
import { syncVectorIndex } from '../archive/vectors/keep-in-step.ts';

export interface IndexKeeperOptions extends PrepareOptions {
  readonly archive: Archive;
  readonly articlesDir: string;
  readonly dataDir: string;
  readonly log: Logger;
}

export interface UpdateRequest {
  readonly rebuild?: boolean;
  readonly onProgress?: (progress: IngestProgress) => void;
}

/** Keeps archive and vector index in step with the articles folder, and with each other. */
export interface IndexKeeper {
  /** Brings both up to date. One update runs at a time: who asks meanwhile gets the result of the one that runs. @throws as `ingestArticles`, and `archive-busy`. */
  update(request?: UpdateRequest): Promise<IngestReport>;
  /** The model and its index as the archive is now; null in keyword mode. */
  vectors(): { readonly model: EmbeddingModel; readonly index: HnswVectorIndex } | null;
}

/** A keeper that has read nothing yet: the first call of either member reads the index from disk, or builds it. */
export function createIndexKeeper(options: IndexKeeperOptions): IndexKeeper {
  const { archive, model, dataDir, log } = options;
  let index: HnswVectorIndex | null = null;
  let syncedGeneration: number | null = null;
  let running: Promise<IngestReport> | null = null;

  const sync = (): HnswVectorIndex | null => {
    const state = archive.state();
    // Vectors of another model are of no use; an update says so, and until it has run full text answers alone.
    if (model === null || state.model !== model.id) return null;
    if (index !== null && state.generation === syncedGeneration) return index;
    const key = { model: model.id, dimensions: model.dimensions };
    const synced = syncVectorIndex(index ?? readIndexFile(dataDir, key), { archive, ...key });
    index = synced.index;
    syncedGeneration = state.generation;
    if (synced.isChanged) save(index, model.id);
    return index;
  };

  const save = (changed: HnswVectorIndex, modelId: string): void => {
    try {
      writeIndexFile(dataDir, changed, modelId);
    } catch (error) {
      // Answers come from memory; the next process builds the index from the archive.
      log.warn('the vector index could not be saved; it will be built again at the next start', {
        reason: messageOf(error),
      });
    }
  };

  const run = async ({ rebuild = false, onProgress }: UpdateRequest): Promise<IngestReport> => {
    const held: (() => void)[] = [];
    try {
      const report = await ingestArticles({
        ...options,
        rebuild,
        onStart: () => held.push(acquireUpdateLock(dataDir)),
        ...(onProgress === undefined ? {} : { onProgress }),
      });
      sync();
      return report;
    } finally {
      for (const release of held) release();
      running = null;
    }
  };

  return {
    update(request = {}) {
      running ??= run(request);
      return running;
    },
    vectors() {
      const current = sync();
      return model === null || current === null ? null : { model, index: current };
    },
  };
}
