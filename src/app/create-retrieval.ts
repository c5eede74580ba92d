import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import type { Archive } from '../archive/archive.ts';
import type { IndexKeeper } from '../ingest/keep-updated.ts';
import { rememberTexts } from '../retrieval/remember-texts.ts';
import type { Retrieval } from '../retrieval/retrieve.ts';

export interface RetrievalParts {
  readonly archive: Archive;
  readonly keeper: Pick<IndexKeeper, 'vectors'>;
  readonly model: EmbeddingModel | null;
}

/** What is searched: the archive and its vectors as they are when asked for. Texts compared once are remembered while the app lives. */
export function createRetrieval({ archive, keeper, model }: RetrievalParts): () => Retrieval {
  const remembering = model === null ? null : rememberTexts(model);
  return () => {
    const vectors = keeper.vectors();
    const isHybrid = vectors !== null && remembering !== null;
    return { archive, vectors: isHybrid ? { ...vectors, model: remembering } : null };
  };
}
