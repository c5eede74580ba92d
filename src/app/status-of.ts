import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { ArchiveKeeper } from '../ingest/keep-updated.ts';
import type { ArchiveStatus } from '../reply/kinds/archive-status.ts';

/** What a reply says of the archive that it was made from. */
export type StatusOf = (searched: {
  readonly archive: Pick<ArchiveReader, 'state'>;
  readonly model: Pick<EmbeddingModel, 'id'> | null;
}) => Promise<ArchiveStatus>;

/** One that knows of the update under way. */
export function createStatusOf({ takingIn }: Pick<ArchiveKeeper, 'takingIn'>): StatusOf {
  return async ({ archive, model }) => {
    const { articles, passages, newestOn, updatedAt } = await archive.state();
    const progress = takingIn();
    return {
      articles,
      passages,
      newestOn,
      updatedAt,
      model: model?.id ?? null,
      mode: model === null ? 'keyword' : 'hybrid',
      takingIn: progress !== null && isLarge(progress, articles) ? progress : null,
    };
  };
}

/** A file usually holds an article. Of a few that came just now nobody need be told: they are in the next answer. */
function isLarge({ done, total }: { readonly done: number; readonly total: number }, articles: number): boolean {
  const waiting = total - done;
  return waiting > 0 && waiting >= LARGE_PART * (articles + waiting);
}

/** Share of what the archive will hold that is missing from it. */
const LARGE_PART = 0.05;
