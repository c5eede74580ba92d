import { type ArticleData, createArticleData } from './article-data.ts';
import { type Arrivals, createArrivals } from './arrivals.ts';
import { createFeedbackStore, type FeedbackStore } from './feedback.ts';
import { createFindings, type Findings } from './findings.ts';
import { createKeptReplies, type KeptReplies } from './kept-replies.ts';
import { createOpenAnswers, type OpenAnswers } from './open-answers.ts';
import { openMemory } from './open-memory.ts';
import { createPins, type Pins } from './pins.ts';
import { createQuestionLog, type QuestionLog } from './question-log.ts';
import { createMembers, type Members } from './member-data.ts';
import { createRecentQuestions, type RecentQuestions } from './recent-questions.ts';
import { createRegistrations, type Registrations } from './registrations.ts';
import { createThreadAnswers, type ThreadAnswers } from './thread-answers.ts';
import { createServers, type Servers } from './server-settings.ts';
import { createWatchStore, type WatchStore } from './watches.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What the bot remembers from one run to the next, apart from the archive. All of it can be lost without an answer being wrong. */
export interface Memory {
  readonly replies: KeptReplies;
  readonly feedback: FeedbackStore;
  readonly openAnswers: OpenAnswers;
  readonly servers: Servers;
  readonly questions: QuestionLog;
  readonly recentQuestions: RecentQuestions;
  readonly members: Members;
  readonly articles: ArticleData;
  readonly registrations: Registrations;
  readonly threadAnswers: ThreadAnswers;
  readonly watches: WatchStore;
  readonly arrivals: Arrivals;
  readonly findings: Findings;
  readonly pins: Pins;
  /** Does several things at one stroke: all of them, or none when one throws. */
  atOnce(work: () => void): void;
  close(): void;
}

/**
 * Opens the memory at `path`, making it where there is none; `:memory:` for one that ends with the process.
 * @param now milliseconds since 1970
 * @throws {AppError} `memory-damaged`.
 */
export function createMemory(path: string, now: () => number = Date.now): Memory {
  const database = openMemory(path);
  return {
    replies: createKeptReplies(database, now),
    feedback: createFeedbackStore(database, now),
    openAnswers: createOpenAnswers(database),
    servers: createServers(database, now),
    questions: createQuestionLog(database, now),
    recentQuestions: createRecentQuestions(database, now),
    members: createMembers(database),
    articles: createArticleData(database),
    registrations: createRegistrations(database),
    threadAnswers: createThreadAnswers(database),
    watches: createWatchStore(database, now),
    arrivals: createArrivals(database, now),
    findings: createFindings(database),
    pins: createPins(database, now),
    atOnce: (work) => database.transaction(work)(),
    close: () => {
      database.close();
    },
  };
}

export interface LazyMemory {
  /** @throws {AppError} `memory-damaged`. */
  open(): Memory;
  /** Whether anything was ever remembered. */
  isThere(): boolean;
  /** Closes it where it was ever opened. */
  close(): void;
}

/** A memory that is opened, and its file made, only when something is remembered: most one-shot commands never do. */
export function lazyMemory(path: string): LazyMemory {
  let memory: Memory | null = null;
  return {
    open: () => (memory ??= createMemory(path)),
    isThere: () => memory !== null || existsSync(path),
    close: () => memory?.close(),
  };
}

/** Where the memory of a data folder is. */
export function memoryPath(dataDir: string): string {
  return join(dataDir, 'memory.sqlite');
}
