import { setImmediate as others } from 'node:timers/promises';
import type { EmbeddingModel } from '../../../../embeddings/embedding-model.ts';
import type { ArchiveFilters } from '../../../archive/archive.ts';
import { createReadArticles, type ReadArticles } from '../../../passages/read-articles.ts';
import { retrieve, type Retrieval, sentenceModel } from '../../../retrieval/retrieve.ts';
import { similaritiesTo } from '../../../retrieval/similarities.ts';
import { type MeasuredSentence, remeasured } from './evidence-features.ts';
import { measureCandidates } from './measure-candidates.ts';
import { type EvidenceModel, evidenceModel, type LookedBy } from './evidence-model.ts';
import { gatherCandidates } from './gather-candidates.ts';
import { type AnalysedQuestion, analyseQuestion, stemsAsked } from '../asked/analyse-question.ts';
import { type Nearness, nearnessTo } from './nearness.ts';
import { type FoundPassages, passageFeatures, type PassagesWith, rankPassages } from './rank-passages.ts';
import { readWordRarity } from '../../../retrieval/word-rarity.ts';

/** Passages that the searches find; the likeliest of them are read. */
const PASSAGES_FOUND = 100;

/** What was retrieved, with what is known of each of its sentences. */
export type MeasuredPassages = PassagesWith<MeasuredSentence>;

/** A question and all that may answer it, the likeliest passage first; nothing for a question without a word to look up. */
export interface QuestionEvidence extends MeasuredPassages {
  readonly question: AnalysedQuestion;
  readonly by: LookedBy;
  /** What its sentences are to be weighed by. */
  readonly model: EvidenceModel;
  /** To the words of the question. */
  readonly nearness: Nearness;
}

/**
 * Searches for a question, puts the passages found in order by the words of their sentences, and compares the sentences
 * of the best by their vectors too.
 */
export async function findEvidence(
  text: string,
  retrieval: Retrieval,
  filters: ArchiveFilters,
): Promise<QuestionEvidence> {
  const by = retrieval.model?.cosines ?? 'words';
  const model = evidenceModel({ by, isRead: false });
  const question = analyseQuestion(text, await readWordRarity(retrieval.archive, stemsAsked(text)));
  const articles = retrieval.articles ?? createReadArticles();
  const nearness = nearnessTo(question.words, articles.lexicon);
  const found = await findPassages(question, retrieval, { filters, nearness, articles });
  // Each of these steps holds others up for a while.
  await others();
  const { passages, candidates } = rankPassages(found, model.passage);
  const measured = { passages, candidates: await measureCandidates(question, candidates, nearness) };
  await others();
  const compared = await withSimilarities(text, measured, await sentenceModel(retrieval));
  return { question, by, model, nearness, ...compared };
}

export interface FindOptions {
  readonly filters: ArchiveFilters;
  /** To the words of the question. */
  readonly nearness: Nearness;
  /** Takes articles apart, with the words of `nearness`. */
  readonly articles: ReadArticles;
}

/** What the searches find for a question, in their order. */
export async function findPassages(
  question: AnalysedQuestion,
  retrieval: Retrieval,
  { filters, nearness, articles }: FindOptions,
): Promise<FoundPassages> {
  if (question.words.length === 0) return { passages: [], candidates: [], features: [] };
  const mode = retrieval.model === null ? 'keyword' : 'hybrid';
  const passages = await retrieve(question.text, retrieval, { mode, limit: PASSAGES_FOUND, filters });
  await others();
  const candidates = await gatherCandidates(passages, retrieval.archive, articles);
  const found = { passages, candidates };
  return { ...found, features: passageFeatures(question, found, nearness) };
}

/** The same with the similarity of each sentence to the question; as it is in keyword mode. */
export async function withSimilarities(
  question: string,
  found: MeasuredPassages,
  model: EmbeddingModel | null,
): Promise<MeasuredPassages> {
  if (model === null) return found;
  const texts = found.candidates.map(({ candidate }) => candidate.text);
  const similarities = await similaritiesTo(question, texts, model);
  const candidates = found.candidates.map((one) =>
    remeasured(one, { similarity: similarities.get(one.candidate.text) ?? null }),
  );
  return { ...found, candidates };
}
