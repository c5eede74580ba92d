import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import { rememberTexts } from '../retrieval/remember-texts.ts';
import type { Retrieval } from '../retrieval/retrieve.ts';
import { rememberStems } from '../text/words.ts';

export interface RetrievalParts {
  readonly archive: ArchiveReader;
  readonly model: EmbeddingModel | null;
  /** Compares sentences, where that is another; null for none. */
  readonly sentences?: EmbeddingModel | null;
}

/** What is searched: the archive and its vectors as they are when asked for. Stems of words, and texts compared once, are remembered while the app lives. */
export function createRetrieval({ archive, model, sentences = null }: RetrievalParts): () => Promise<Retrieval> {
  const remembering = model === null ? null : rememberTexts(model);
  const comparing = sentences === null ? null : rememberTexts(sentences);
  const stem = rememberStems();
  return async () => {
    const state = await archive.state();
    // Vectors of another model are of no use; an update says so, and until it has run full text answers alone.
    const isOfModel = model?.id === state.model;
    return { archive, stem, model: isOfModel ? remembering : null, sentences: isOfModel ? comparing : null };
  };
}
