import { ingestArticles } from './ingest-articles.ts';
import type { IngestOptions, IngestProgress, IngestReport } from './ingest-report.ts';

export type ArchiveKeeperOptions = Pick<IngestOptions, 'archive' | 'articlesDir' | 'model' | 'people'>;

export interface UpdateRequest {
  readonly rebuild?: boolean;
  /** As `IngestOptions.files`. */
  readonly files?: readonly string[] | undefined;
  readonly onProgress?: (progress: IngestProgress) => void;
}

/** Keeps the archive in step with the articles folder. */
export interface ArchiveKeeper {
  /** Brings it up to date. One update runs at a time: who asks meanwhile gets the result of the one that runs. @throws as `ingestArticles`, and `archive-busy`. */
  update(request?: UpdateRequest): Promise<IngestReport>;
}

/** A keeper that has looked at nothing yet. */
export function createArchiveKeeper(options: ArchiveKeeperOptions): ArchiveKeeper {
  const { archive } = options;
  let running: Promise<IngestReport> | null = null;

  const run = async ({ rebuild = false, ...request }: UpdateRequest): Promise<IngestReport> => {
    const held: (() => void)[] = [];
    try {
      const onStart = async (): Promise<void> => void held.push(await archive.lock());
      const report = await ingestArticles({ ...options, ...request, rebuild, onStart });
      await archive.settle();
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
  };
}
