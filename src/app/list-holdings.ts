import type { App } from './app.ts';
import { createListChanges } from './list-changes.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { ArchiveWriter } from '../archive/archive-writer.ts';
import type { History } from '../history/history.ts';
import type { Memory } from '../memory/create-memory.ts';
import { AppError, messageOf } from '../errors.ts';
import type { ArchiveStatus } from '../reply/kinds/archive-status.ts';
import type { StatusReply } from '../reply/kinds/bot-replies.ts';
import { groupQuestions } from '../retrieval/group-questions.ts';
import type { SourceFiles } from '../sources/list-source-states.ts';
import type { Pinned } from '../pins/create-pinned.ts';
import { entryOf, listArticles, pageOf } from '../retrieval/list-articles.ts';

export interface HoldingsParts {
  readonly archive: ArchiveReader & Pick<ArchiveWriter, 'filesWithProblems' | 'fingerprints'>;
  readonly memory: () => Memory;
  readonly history: Pick<History, 'changes' | 'keptSince' | 'versionsOf'>;
  readonly status: () => Promise<ArchiveStatus>;
  readonly sources: SourceFiles;
  readonly pinned: Pick<Pinned, 'pinnedChanges'>;
}

/** What the app says of what it holds, and lacks, without answering anything. */
export function listHoldings({
  archive,
  memory,
  history,
  status,
  sources,
  pinned,
}: HoldingsParts): Pick<App, 'articles' | 'article' | 'versions' | 'changes' | 'holdings' | 'gaps'> {
  return {
    articles: async ({ words, ...options }) => ({
      command: 'articles',
      ...pageOf(await listArticles(archive, words, options.filters), options),
      archive: await status(),
    }),
    async article(id) {
      const article = (await archive.articlesById([id])).get(id);
      if (article === undefined) return null;
      const { body, people } = article;
      return { command: 'articles', articles: [entryOf(article)], body, people, archive: await status() };
    },
    changes: createListChanges({ archive, history, status, pinned }),
    versions: async (id) => ((await archive.fingerprints([id])).has(id) ? history.versionsOf(id) : []),
    holdings: async () => {
      const fetched = await sourceStates(sources);
      const failed = (await archive.filesWithProblems()).flatMap(({ problems }) => problems);
      return { sources: await archive.sources(), ...fetched, failed: [...failed, ...fetched.failed] };
    },
    gaps: (server) => groupQuestions(memory().questions.list(server)),
  };
}

/** How sources do; a file of them that cannot be used is told as one that cannot be read. */
async function sourceStates(sources: SourceFiles): Promise<Pick<StatusReply, 'fetched' | 'failed'>> {
  try {
    const { listSourceStates } = await import('../sources/list-source-states.ts');
    return { fetched: await listSourceStates(sources, new Date()), failed: [] };
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'unexpected';
    return { fetched: [], failed: [{ file: sources.sourcesFile, code, message: messageOf(error) }] };
  }
}
