import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddingModel } from '../../../embeddings/embedding-model.ts';
import { NOBODY } from '../../archive/people-record.ts';
import { createArchive } from '../../archive/sqlite/create-archive.ts';
import { prepareArticles } from '../../ingest/prepare-articles.ts';
import { syncVectorIndex } from '../../archive/vectors/keep-in-step.ts';
import type { Retrieval } from '../../retrieval/retrieve.ts';
import type { MeasuredPassages } from '../../answers/ask/evidence/rank-passages.ts';
import { holds } from '../../measure/holds-answer.ts';
import type { MeasuredSentence } from '../../answers/ask/evidence/evidence-features.ts';
import { findPassages } from '../../answers/ask/evidence/find-evidence.ts';
import { type AnalysedQuestion, analyseQuestion } from '../../answers/ask/asked/analyse-question.ts';
import { createWordRarity } from '../../retrieval/word-rarity.ts';
import type { QuestionSet, SetQuestion } from './question-sets.ts';

/** One question with all that was retrieved for it. */
export interface AskedExample {
  readonly asked: SetQuestion;
  readonly question: AnalysedQuestion;
  /** As the searches rank them, without similarities of sentences. */
  readonly found: MeasuredPassages;
}

/** Whether a sentence of an article answers. */
export function answers({ articles, answers: texts }: SetQuestion, articleId: string, sentence: string): boolean {
  return articles.has(articleId) && texts.some((text) => holds(sentence, text));
}

/** Builds the archive of a set for real, in a folder that goes again, and asks it every question. */
export async function gatherExamples(set: QuestionSet, model: EmbeddingModel | null): Promise<readonly AskedExample[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-fit-'));
  const archive = createArchive(join(folder, 'archive.sqlite'));
  try {
    for (let from = 0; from < set.articles.length; from += 32) {
      archive.putArticles(await prepareArticles(set.articles.slice(from, from + 32), { model, people: NOBODY }));
    }
    const vectors =
      model === null
        ? null
        : { model, index: syncVectorIndex(null, { archive, model: model.id, dimensions: model.dimensions }).index };
    const examples: AskedExample[] = [];
    for (const asked of set.questions) examples.push(await ask(asked, { archive, vectors }));
    return examples;
  } finally {
    archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ask(asked: SetQuestion, retrieval: Retrieval): Promise<AskedExample> {
  const question = analyseQuestion(asked.question, (stems) => createWordRarity(retrieval.archive, stems));
  const { passages, candidates } = await findPassages(question, retrieval, {});
  return { asked, question, found: { passages, candidates: candidates.map(withoutWords) } };
}

/** Once a sentence is measured its words are of no more use, and those of all questions together would fill the memory. */
function withoutWords({ candidate, evidence, ...one }: MeasuredSentence): MeasuredSentence {
  const none = { words: [], title: [], before: [], after: [], passage: [] };
  return { ...one, candidate: { ...candidate, ...none }, evidence: { ...evidence, matched: [] } };
}
