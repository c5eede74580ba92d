import type { ArchiveFilters } from '../archive/archive.ts';
import { retrieve, type Retrieval } from '../retrieval/retrieve.ts';
import { measureCandidates } from './evidence-features.ts';
import { evidenceModel } from './evidence-model.ts';
import { gatherCandidates } from './gather-candidates.ts';
import { type AnalysedQuestion, analyseQuestion } from './question.ts';
import { type Found, rankPassages } from './rank-passages.ts';
import { createWordRarity } from './word-rarity.ts';

/** Passages whose sentences are read. */
export const PASSAGES_READ = 40;

/** A question and all that may answer it, the likeliest passage first; nothing for a question without a word to look up. */
export interface EvidenceFound extends Found {
  readonly question: AnalysedQuestion;
}

/** Searches for a question, reads the sentences of what is found, and puts the passages in order by them. */
export async function findEvidence(
  text: string,
  retrieval: Retrieval,
  filters: ArchiveFilters,
): Promise<EvidenceFound> {
  const { archive, vectors } = retrieval;
  const mode = vectors === null ? 'keyword' : 'hybrid';
  const question = analyseQuestion(text, (stems) => createWordRarity(archive, stems));
  const passages =
    question.words.length === 0 ? [] : await retrieve(text, retrieval, { mode, limit: PASSAGES_READ, filters });
  const candidates = await gatherCandidates(text, passages, { archive, model: vectors?.model ?? null });
  const measured = measureCandidates(question, candidates);
  return { question, ...rankPassages({ passages, candidates: measured }, evidenceModel(mode).passage) };
}
