import type { BenchArticle, BenchQuestion } from './corpus/bench-article.ts';

/** What a question is compared by. */
export type Way = 'vectors' | 'words' | 'both';

/** Every way there is, in the order of reports. */
export const WAYS: readonly Way[] = ['vectors', 'words', 'both'];

/** Passages that a question is answered with. */
export const WANTED = 10;

/**
 * A store of passages, Dateline or another, behind one contract. Everything it keeps lies in one folder. What is awaited is
 * durable: a process that is killed right after has lost nothing of it.
 */
export interface Peer {
  /** How it can be asked. */
  readonly ways: readonly Way[];
  /** Fills the empty folder. */
  build(articles: readonly BenchArticle[]): Promise<void>;
  /** Opens what a process before has built. */
  open(): Promise<void>;
  /** The `WANTED` nearest passages, best first, each with its text. */
  query(way: Way, question: BenchQuestion): Promise<readonly FoundPassage[]>;
  addOne(article: BenchArticle): Promise<void>;
  /** Null: not offered. */
  readonly removeOne: ((article: BenchArticle) => Promise<void>) | null;
  /** Has it find out that nothing changed since it last looked; null: not offered. */
  readonly lookAgain: ((articles: readonly BenchArticle[]) => Promise<void>) | null;
  close(): Promise<void>;
}

export interface FoundPassage {
  readonly key: string;
  readonly text: string;
}

export interface PeerSetting {
  /** Its own, and empty before `build`. */
  readonly folder: string;
  /** Where the articles lie as files. */
  readonly articlesDir: string;
  readonly model: BenchModel;
}

/** The model that all vectors are by. */
export interface BenchModel {
  readonly id: string;
  readonly dimensions: number;
  /** As `EmbeddingModel.weight`. */
  readonly weight: number;
}

export type CreatePeer = (setting: PeerSetting) => Peer;
