import type { EmbeddingModel } from '../../../../embeddings/embedding-model.ts';
import type { ArchiveFilters } from '../../../archive/archive.ts';
import { retrieve, type Retrieval } from '../../../retrieval/retrieve.ts';
import { similaritiesTo } from '../../../retrieval/similarities.ts';
import { measureCandidates, remeasured } from './evidence-features.ts';
import { type EvidenceModel, evidenceModel, type Mode } from './evidence-model.ts';
import { gatherCandidates } from './gather-candidates.ts';
import { type AnalysedQuestion, analyseQuestion, stemsAsked } from '../asked/analyse-question.ts';
import { type MeasuredPassages, rankPassages } from './rank-passages.ts';
import { readWordRarity } from '../../../retrieval/word-rarity.ts';

/** Passages that the searches find; the likeliest of them are read. */
const PASSAGES_FOUND = 100;

/** A question and all that may answer it, the likeliest passage first; nothing for a question without a word to look up. */
export interface QuestionEvidence extends MeasuredPassages {
  readonly question: AnalysedQuestion;
  readonly mode: Mode;
  /** What its sentences are to be weighed by. */
  readonly model: EvidenceModel;
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
  const mode = modeOf(retrieval);
  const model = evidenceModel({ mode, isRead: false });
  const question = analyseQuestion(text, await readWordRarity(retrieval.archive, stemsAsked(text)));
  const found = await findPassages(question, retrieval, filters);
  const ranked = rankPassages(found, model.passage);
  return { question, mode, model, ...(await withSimilarities(text, ranked, retrieval.model)) };
}

/** What the searches find for a question, in their order, with the sentences measured by their words. */
export async function findPassages(
  question: AnalysedQuestion,
  retrieval: Retrieval,
  filters: ArchiveFilters,
): Promise<MeasuredPassages> {
  if (question.words.length === 0) return { passages: [], candidates: [] };
  const mode = modeOf(retrieval);
  const passages = await retrieve(question.text, retrieval, { mode, limit: PASSAGES_FOUND, filters });
  const candidates = await gatherCandidates(passages, retrieval.archive, retrieval.stem);
  return { passages, candidates: measureCandidates(question, candidates) };
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

function modeOf({ model }: Retrieval): Mode {
  return model === null ? 'keyword' : 'hybrid';
}
