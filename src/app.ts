import type { DownloadProgress } from '../embeddings/download/download-model.ts';
import type { EmbeddingModel } from '../embeddings/embedding-model.ts';
import { answerQuestion } from './answer/answer-question.ts';
import { summarise } from './answer/summarise.ts';
import { archivePath } from './archive/check-archive.ts';
import { createArchive } from './archive/create-archive.ts';
import type { Config } from './config.ts';
import { AppError } from './errors.ts';
import { describeModel, loadModel } from './describe-model.ts';
import { createIndexKeeper } from './ingest/index-keeper.ts';
import type { Logger } from './log.ts';
import { findPeople } from './people/find-people.ts';
import { lookUpPerson } from './people/look-up-person.ts';
import { namesIn } from './people/names-in.ts';
import type { QuotesQuery } from './quotes/read-query.ts';
import type { TimelineReply } from './reply/timeline-reply.ts';
import type { QuotesReply } from './reply/quotes-reply.ts';
import { entryOf, listArticles } from './retrieval/list-articles.ts';
import type { Retrieval } from './retrieval/retrieve.ts';
import { searchPassages } from './retrieval/search-passages.ts';
import { createStories } from './stories.ts';
import { since, timed } from './timed.ts';
import { withOrWithoutModel } from './retrieval/with-or-without-model.ts';
import { createSuggestions, type Suggestion } from './retrieval/suggestions.ts';
import type {
  ArchiveStatus,
  ArticleReply,
  ArticlesReply,
  AskReply,
  IndexReply,
  ModelReply,
  PeopleReply,
  SearchReply,
  SummaryReply,
  WhoReply,
} from './reply/reply.ts';

/** Narrows a question to articles of a span of time (both ends included) or of one outlet. */
export interface Filters {
  /** `YYYY-MM-DD` */
  readonly from?: string;
  /** `YYYY-MM-DD` */
  readonly to?: string;
  readonly source?: string;
}

export type { Suggestion };

export type SearchMode = 'hybrid' | 'keyword' | 'vector';

export interface UpdateOptions {
  /** Read and embed every article again. */
  readonly rebuild?: boolean;
  /** Called as articles are taken in; not at all when nothing changed. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** All that Dateline can do, whoever asks: commands call it, surfaces never do. */
export interface App {
  readonly config: Config;
  readonly log: Logger;
  /**
   * Brings the index up to date with the articles folder. One update runs at a time; a second caller shares it.
   * @throws {AppError} `index-mismatch`, `articles-folder-missing`, `archive-busy`, `archive-damaged`, `disk-full`.
   */
  update(options?: UpdateOptions): Promise<IndexReply>;
  status(): ArchiveStatus;
  /** @throws {AppError} `question-empty`, `question-too-long`. */
  ask(question: string, filters: Filters): Promise<AskReply>;
  search(query: string, options: { mode: SearchMode; limit: number; filters: Filters }): Promise<SearchReply>;
  /** @param scope an article's id or title, or a topic; empty for all that `filters` leave. */
  summarise(scope: string, options: { limit: number; filters: Filters }): Promise<SummaryReply>;
  who(name: string, filters: Filters): Promise<WhoReply>;
  /** What a person said, or every sentence that prints some words; an empty text is none. */
  quotes(query: QuotesQuery, options: { limit: number; filters: Filters }): Promise<QuotesReply>;
  /** The days of a topic or a person. */
  timeline(topic: string, options: { limit: number; filters: Filters }): Promise<TimelineReply>;
  people(text: string): PeopleReply;
  articles(options: { words: string; limit: number; filters: Filters }): ArticlesReply;
  /** The article of this id, whole; null when there is none. */
  article(id: string): ArticleReply | null;
  /** Tries the model in the settings, or `name`, fetching it where needed. */
  model(name?: string): Promise<ModelReply>;
  /** Up to `limit` values that begin with, or hold a word that begins with, `typed`; from memory, in under a millisecond. */
  complete(kind: 'article' | 'person' | 'source', typed: string, limit: number): readonly Suggestion[];
  close(): Promise<void>;
}

export interface AppParts {
  readonly config: Config;
  readonly log: Logger;
  /** Told how far a model download has come. */
  readonly onDownload?: DownloadProgress | undefined;
  /** The model of the settings, when somebody has begun to load it already; otherwise that begins here. */
  readonly model?: Promise<EmbeddingModel>;
}

/**
 * Puts the parts together: the only place that chooses them. Nothing is indexed until `update` is called.
 * A model that cannot be had leaves keyword search, and says so once.
 * @throws {AppError} `archive-damaged`, `settings` when the data folder cannot be written, `disk-full`.
 */
export async function createApp({ config, log, onDownload, ...parts }: AppParts): Promise<App> {
  const archive = createArchive(archivePath(config.dataDir));
  const loading = parts.model ?? loadModel(config.embeddingModel, { config, log, onDownload });
  const model = await modelOrNone(loading, log);
  const keeper = createIndexKeeper({ ...config, archive, model, log, namesIn });
  const retrieval = (): Retrieval => ({ archive, vectors: keeper.vectors() });
  const status = (): ArchiveStatus => statusOf(retrieval());

  return {
    config,
    log,
    async update(options) {
      const startedAt = performance.now();
      const report = await keeper.update(options);
      const { articles, passages } = archive.counts();
      return { command: 'index', ...report, articles, passages, durationMs: since(startedAt) };
    },
    status,
    ask: (question, filters) =>
      timed(() =>
        withOrWithoutModel(retrieval(), log, async (found) => {
          const answer = await answerQuestion(question, found, filters);
          return { command: 'ask', question: question.trim(), notes: [], ...answer, archive: statusOf(found) };
        }),
      ),
    search: (query, options) =>
      timed(() =>
        withOrWithoutModel(retrieval(), log, async (found) => {
          const passages = await searchPassages(query, found, options);
          return { command: 'search', query, passages, archive: statusOf(found) };
        }),
      ),
    summarise: (scope, options) =>
      timed(async () => ({ command: 'summary', ...summarise(scope, { archive, ...options }), archive: status() })),
    who: (name, filters) => timed(async () => lookUpPerson(name, { archive, filters, status: status() })),
    ...createStories({ retrieval, statusOf, log }),
    people: (text) => ({ command: 'people', text, people: findPeople(text) }),
    articles({ words, limit, filters }) {
      const found = listArticles(archive, words, filters);
      return {
        command: 'articles',
        articles: found.slice(0, limit).map(entryOf),
        total: found.length,
        archive: status(),
      };
    },
    article(id) {
      const article = archive.article(id);
      if (article === null) return null;
      const { body, people } = article;
      return { command: 'articles', articles: [entryOf(article)], body, people, archive: status() };
    },
    model: (name) => describeModel(name ?? config.embeddingModel, { config, log, onDownload }, archive.state().model),
    complete: createSuggestions(archive),
    async close() {
      await model?.close();
      archive.close();
    },
  };
}

async function modelOrNone(loading: Promise<EmbeddingModel>, log: Logger): Promise<EmbeddingModel | null> {
  try {
    const model = await loading;
    // A model whose files are here but cannot be used is found out now, not by the first reader.
    await model.countTokens(['']);
    return model;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    log.info(`no embedding model: ${error.message}`);
    return null;
  }
}

function statusOf({ archive, vectors }: Retrieval): ArchiveStatus {
  const { articles, passages, newestOn } = archive.counts();
  return {
    articles,
    passages,
    newestOn,
    updatedAt: archive.state().updatedAt,
    model: vectors?.model.id ?? null,
    mode: vectors === null ? 'keyword' : 'hybrid',
  };
}
