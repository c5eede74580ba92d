import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddingModel } from '../../../embeddings/embedding-model.ts';
import { NOBODY } from '../../archive/people-record.ts';
import { createArchive } from '../../archive/sqlite/create-archive.ts';
import { hashed } from '../../ingest/article-hash.ts';
import { prepareArticles } from '../../ingest/prepare-articles.ts';
import { createReadArticles } from '../../passages/read-articles.ts';
import { NO_WORDS } from '../../text/printed-words.ts';
import type { Retrieval } from '../../retrieval/retrieve.ts';
import { nearnessTo } from '../../answers/ask/evidence/nearness.ts';
import type { FoundPassages } from '../../answers/ask/evidence/rank-passages.ts';
import { holds } from '../../measure/holds-answer.ts';
import type { MeasuredSentence } from '../../answers/ask/evidence/evidence-features.ts';
import { measureCandidates } from '../../answers/ask/evidence/measure-candidates.ts';
import { findPassages } from '../../answers/ask/evidence/find-evidence.ts';
import { type AnalysedQuestion, analyseQuestion, stemsAsked } from '../../answers/ask/asked/analyse-question.ts';
import { readWordRarity } from '../../retrieval/word-rarity.ts';
import type { QuestionSet, SetQuestion } from './question-sets.ts';
import { portionsOf } from '../../portions-of.ts';

/** One question with all that was retrieved for it. */
export interface AskedExample {
  readonly asked: SetQuestion;
  readonly question: AnalysedQuestion;
  /** As the searches rank them, without similarities of sentences. */
  readonly found: FoundPassages<MeasuredSentence>;
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
    for (const some of portionsOf(set.articles, 32)) {
      const articles = some.map(hashed);
      await archive.putArticles(await prepareArticles(articles, { model, people: NOBODY }));
    }
    if (model !== null) await archive.setModel(model.id, model.dimensions);
    const examples: AskedExample[] = [];
    for (const asked of set.questions) examples.push(await ask(asked, { archive, model }));
    return examples;
  } finally {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ask(asked: SetQuestion, retrieval: Retrieval): Promise<AskedExample> {
  const question = analyseQuestion(asked.question, await readWordRarity(retrieval.archive, stemsAsked(asked.question)));
  const articles = createReadArticles();
  const nearness = nearnessTo(question.words, articles.lexicon);
  const found = await findPassages(question, retrieval, { filters: {}, nearness, articles });
  const measured = await measureCandidates(question, found.candidates, nearness);
  const candidates = measured.map(withoutWords);
  return { asked, question, found: { ...found, candidates } };
}

/** Once a sentence is measured its words are of no more use, and those of all questions together would fill the memory. */
function withoutWords({ candidate, evidence, ...one }: MeasuredSentence): MeasuredSentence {
  const none = { words: NO_WORDS, title: NO_WORDS, before: NO_WORDS, after: NO_WORDS, passage: [] };
  return { ...one, candidate: { ...candidate, ...none }, evidence: { ...evidence, matched: [] } };
}
