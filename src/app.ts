import type { DownloadProgress } from '../embeddings/download/download-model.ts';
import type { EmbeddingModel } from '../embeddings/embedding-model.ts';
import { nearestSentences } from './answer/nearest-sentences.ts';
import { searchPassages } from './answer/search-passages.ts';
import { loadAnswerModels } from './answer-models.ts';
import { createAskArchive } from './ask-archive.ts';
import { archivePath } from './archive/check-archive.ts';
import { createArchive } from './archive/create-archive.ts';
import type { Config } from './config.ts';
import { AppError } from './errors.ts';
import { describeModel, loadModel } from './describe-model.ts';
import { createGeneralWords } from './general-words.ts';
import { createIndexKeeper } from './ingest/index-keeper.ts';
import { listHoldings } from './list-holdings.ts';
import type { Logger } from './log.ts';
import type { Memory } from './memory/create-memory.ts';
import { lazyMemory } from './memory/lazy-memory.ts';
import { memoryPath } from './memory/memory-path.ts';
import { findPeople } from './people/find-people.ts';
import { lookUpPerson } from './people/look-up-person.ts';
import { namesIn } from './people/names-in.ts';
import { readPeople } from './people/read-people.ts';
import { rememberReadings } from './people/remember-readings.ts';
import { whoIsMeant } from './people/who-is-meant.ts';
import type { Earlier } from './reply/earlier.ts';
import type { Retrieval } from './retrieval/retrieve.ts';
import type { QuotesQuery } from './quotes/read-query.ts';
import type { QuotesReply } from './reply/quotes-reply.ts';
import type { TimelineReply } from './reply/timeline-reply.ts';
import { withOrWithoutModel } from './retrieval/with-or-without-model.ts';
import { createSuggestions, type Suggestion } from './retrieval/suggestions.ts';
import type { Gap, StatusReply } from './reply/bot-replies.ts';
import type {
  ArchiveStatus,
  ArticleReply,
  ArticlesReply,
  AskReply,
  CheckReply,
  IndexReply,
  ModelReply,
  PeopleReply,
  SearchReply,
  SummaryReply,
  Timing,
  WhoReply,
} from './reply/reply.ts';
import { createStories } from './stories.ts';
import { summariseScope } from './summarise-scope.ts';

/** Narrows a question to articles of a span of time (both ends included) or of one outlet. */
export interface Filters {
  /** `YYYY-MM-DD` */
  readonly from?: string;
  /** `YYYY-MM-DD` */
  readonly to?: string;
  readonly source?: string;
}

/** Articles whose people are kept in memory between questions: a few kilobytes each. */
const READINGS_KEPT = 2000;

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
  /**
   * @param earlier the exchange before, where there was one that the question may refer back to.
   * @throws {AppError} `question-empty`, `question-too-long`.
   */
  ask(question: string, filters: Filters, earlier?: Earlier): Promise<AskReply>;
  /** The sentences nearest to a claim. @param options.without id of an article that is left out; empty for none. */
  check(claim: string, options: { without: string; filters: Filters }): Promise<CheckReply>;
  search(query: string, options: { mode: SearchMode; limit: number; filters: Filters }): Promise<SearchReply>;
  /**
   * @param scope an article's id or title, or a topic; empty for all that `filters` leave.
   * @param options.limit sentences at the most; null for what suits the scope.
   */
  summarise(scope: string, options: { limit: number | null; filters: Filters }): Promise<SummaryReply>;
  who(name: string, filters: Filters): Promise<WhoReply>;
  /** What a person said, or every sentence that prints some words; an empty text is none. */
  quotes(query: QuotesQuery, options: { limit: number; filters: Filters }): Promise<QuotesReply>;
  /** The days of a topic or a person. */
  timeline(topic: string, options: { limit: number; filters: Filters }): Promise<TimelineReply>;
  people(text: string): PeopleReply;
  /** @param options.page from 1; one beyond the last is the last. */
  articles(options: { words: string; limit: number; page?: number; filters: Filters }): ArticlesReply;
  /** The article of this id, whole; null when there is none. */
  article(id: string): ArticleReply | null;
  /** Tries the model in the settings, or `name`, fetching it where needed. */
  model(name?: string): Promise<ModelReply>;
  /** Up to `limit` values that begin with, or hold a word that begins with, `typed`; from memory, in under a millisecond. */
  complete(kind: 'article' | 'person' | 'source', typed: string, limit: number): readonly Suggestion[];
  /** The outlets of the archive, and the files that could not be read when they were last looked at. */
  holdings(): Pick<StatusReply, 'sources' | 'failed'>;
  /** Questions that found no answer, alike ones as one. @param server Discord's id of one; null for all. */
  gaps(server: string | null): readonly Gap[];
  /** What is remembered apart from the articles; opened when it is first asked for. @throws {AppError} `memory-damaged`. */
  memory(): Memory;
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
  const modelParts = { config, log, onDownload };
  const loading = parts.model ?? loadModel(config.embeddingModel, modelParts);
  const [model, { help, ...optional }] = await Promise.all([modelOrNone(loading, log), loadAnswerModels(modelParts)]);
  const keeper = createIndexKeeper({ ...config, archive, model, log, namesIn });
  const read = rememberReadings(readPeople, READINGS_KEPT);
  const memory = lazyMemory(memoryPath(config.dataDir));
  const retrieval = (): Retrieval => ({ archive, vectors: keeper.vectors() });
  const status = (): ArchiveStatus => statusOf(retrieval());
  const found = <Made>(make: (within: Retrieval) => Promise<Made>): Promise<Made & Found> =>
    timed(() =>
      withOrWithoutModel(retrieval(), log, async (within) => ({ ...(await make(within)), archive: statusOf(within) })),
    );
  const known = { archive, today };
  const askArchive = createAskArchive({ ...known, general: createGeneralWords(), help });

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
    ask: (question, filters, earlier) =>
      found(async (within) => ({ command: 'ask', ...(await askArchive(question, within, { filters, earlier })) })),
    check: (claim, options) =>
      found(async (within) => ({
        command: 'check',
        claim: claim.trim(),
        ...(await nearestSentences(claim, within, { ...options, whoIsMeant })),
      })),
    search: (query, options) =>
      found(async (within) => ({ command: 'search', query, passages: await searchPassages(query, within, options) })),
    summarise: (scope, options) =>
      found(async (within) => {
        const model = within.vectors?.model ?? null;
        return { command: 'summary', ...(await summariseScope(scope, { ...known, model, ...options })) };
      }),
    who: (name, filters) => timed(async () => lookUpPerson(name, { archive, filters, status: status(), read })),
    ...createStories({ archive, read, found }),
    people: (text) => ({ command: 'people', text, people: findPeople(text) }),
    ...listHoldings({ archive, memory: memory.open, status }),
    model: (name = config.embeddingModel) =>
      describeModel(name, modelParts, { archiveModel: archive.state().model, optional: optional.states }),
    complete: createSuggestions(archive),
    memory: memory.open,
    async close() {
      memory.close();
      await Promise.all([model?.close(), optional.close()]);
      archive.close();
    },
  };
}

/** What every reply that was searched for says beside what it found. */
export interface Found {
  readonly archive: ArchiveStatus;
  readonly timingMs: Timing;
}

/** A reply with the time it took. */
async function timed<Made>(make: () => Promise<Made>): Promise<Made & { readonly timingMs: Timing }> {
  const startedAt = performance.now();
  return { ...(await make()), timingMs: { total: since(startedAt) } };
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

/** The day by the clock, where the program runs. */
function today(): string {
  return new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Milliseconds since a moment, to a tenth. */
function since(startedAt: number): number {
  return Math.round((performance.now() - startedAt) * 10) / 10;
}
