import { ingestArticles } from './ingest-articles.ts';
import type { IngestOptions, IngestProgress, IngestReport } from './ingest-report.ts';
import { rebuildArticles } from './rebuild-articles.ts';

export type ArchiveKeeperOptions = Pick<
  IngestOptions,
  'archive' | 'articlesDir' | 'model' | 'people' | 'history' | 'thread'
>;

export interface UpdateRequest {
  /** Read and embed every article again, beside what is there until that is done. */
  readonly rebuild?: boolean;
  /** As `IngestOptions.files`. */
  readonly files?: readonly string[] | undefined;
  readonly onProgress?: (progress: IngestProgress) => void;
}

/** Keeps the archive in step with the articles folder. */
export interface ArchiveKeeper {
  /**
   * Brings it up to date. One update runs at a time. Who asks for the whole folder while that is looked at gets the result
   * of that; who asks for anything else waits for their turn.
   * @throws as `ingestArticles`, and `archive-busy`.
   */
  update(request?: UpdateRequest): Promise<IngestReport>;
  /**
   * How far the update has come that is adding to the archive now, in files; null while there is none, or nothing is known of
   * it yet. A rebuild is none: until it is done, the archive is what it was.
   */
  takingIn(): IngestProgress | null;
}

/** A keeper that has looked at nothing yet. */
export function createArchiveKeeper(options: ArchiveKeeperOptions): ArchiveKeeper {
  const { archive } = options;
  let last: Promise<unknown> = Promise.resolve();
  let looking: Promise<IngestReport> | null = null;
  let takingIn: IngestProgress | null = null;

  const onTakenIn = (progress: IngestProgress): void => void (takingIn = progress);
  const run = async ({ rebuild = false, ...request }: UpdateRequest): Promise<IngestReport> => {
    const held: (() => void)[] = [];
    const onStart = async (): Promise<void> => void held.push(await archive.lock());
    try {
      if (rebuild) await onStart();
      const report = rebuild
        ? await rebuildArticles({ ...options, ...request })
        : await ingestArticles({ ...options, ...request, onStart, onTakenIn });
      await archive.settle();
      return report;
    } finally {
      takingIn = null;
      for (const release of held) release();
    }
  };

  const inTurn = (request: UpdateRequest): Promise<IngestReport> => {
    const next = last.then(() => run(request));
    last = next.catch(() => undefined);
    return next;
  };

  return {
    update(request = {}) {
      if (request.rebuild === true || request.files !== undefined) return inTurn(request);
      looking ??= inTurn(request).finally(() => (looking = null));
      return looking;
    },
    takingIn: () => takingIn,
  };
}
