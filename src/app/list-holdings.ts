import type { App } from './app.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { ArchiveWriter } from '../archive/archive-writer.ts';
import type { Memory } from '../memory/create-memory.ts';
import type { ArchiveStatus } from '../reply/kinds/archive-status.ts';
import { groupQuestions } from '../retrieval/group-questions.ts';
import { entryOf, listArticles, pageOf } from '../retrieval/list-articles.ts';

export interface HoldingsParts {
  readonly archive: ArchiveReader & Pick<ArchiveWriter, 'filesWithProblems'>;
  readonly memory: () => Memory;
  readonly status: () => Promise<ArchiveStatus>;
}

/** What the app says of what it holds, and lacks, without answering anything. */
export function listHoldings({
  archive,
  memory,
  status,
}: HoldingsParts): Pick<App, 'articles' | 'article' | 'holdings' | 'gaps'> {
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
    holdings: async () => ({
      sources: await archive.sources(),
      failed: (await archive.filesWithProblems()).flatMap(({ problems }) => problems),
    }),
    gaps: (server) => groupQuestions(memory().questions.list(server)),
  };
}
