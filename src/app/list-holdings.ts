import type { App } from './app.ts';
import type { Archive } from '../archive/archive.ts';
import type { Memory } from '../memory/create-memory.ts';
import type { ArchiveStatus } from '../reply/kinds/archive-status.ts';
import { groupQuestions } from '../retrieval/group-questions.ts';
import { entryOf, listArticles, pageOf } from '../retrieval/list-articles.ts';

export interface HoldingsParts {
  readonly archive: Archive;
  readonly memory: () => Memory;
  readonly status: () => ArchiveStatus;
}

/** What the app says of what it holds, and lacks, without answering anything. */
export function listHoldings({
  archive,
  memory,
  status,
}: HoldingsParts): Pick<App, 'articles' | 'article' | 'holdings' | 'gaps'> {
  return {
    articles: ({ words, ...options }) => ({
      command: 'articles',
      ...pageOf(listArticles(archive, words, options.filters), options),
      archive: status(),
    }),
    article(id) {
      const article = archive.article(id);
      if (article === null) return null;
      const { body, people } = article;
      return { command: 'articles', articles: [entryOf(article)], body, people, archive: status() };
    },
    holdings: () => ({
      sources: archive.sources(),
      failed: [...archive.files().values()].flatMap(({ problems }) => problems),
    }),
    gaps: (server) => groupQuestions(memory().questions.list(server)),
  };
}
