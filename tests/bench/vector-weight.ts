import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readQuestionSet } from '../../src/training/evidence/question-sets.ts';
import { createArchive } from '../../src/archive/sqlite/create-archive.ts';
import { hashed } from '../../src/ingest/article-hash.ts';
import { prepareArticles } from '../../src/ingest/prepare-articles.ts';
import { mean, ndcgAt10 } from '../../src/measure/metrics.ts';
import { type Retrieval, retrieve } from '../../src/retrieval/retrieve.ts';
import { openModel } from '../support/open-model.ts';
import { readAnswerable } from './read-question-set.ts';
import { NOBODY } from '../../src/archive/people-record.ts';

// How well articles are found when a model's vectors count more or less beside full text:
//   npx tsx tests/bench/vector-weight.ts QUESTIONS_FOLDER MODEL [WEIGHT...]
// The best weight goes into the model's row of embeddings/models.ts. The archive is built once, for real.

const [folder, name, ...given] = process.argv.slice(2);
if (folder === undefined || name === undefined) throw new Error('A folder of questions and a model are needed.');
const weights = given.length > 0 ? given.map(Number) : [0, 0.2, 0.3, 0.4, 0.5, 1];
const { questions } = readAnswerable(folder);
/** Passages asked for, so that ten articles are among them. */
const PASSAGES = 50;

const model = await openModel(name);
const data = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const archive = createArchive(join(data, 'archive.sqlite'));
try {
  const { articles } = readQuestionSet(folder);
  for (let from = 0; from < articles.length; from += 32) {
    await archive.putArticles(
      await prepareArticles(articles.slice(from, from + 32).map(hashed), { model, people: NOBODY }),
    );
  }
  await archive.setModel(model.id, model.dimensions);
  for (const weight of weights) {
    const score = await findingScore({ archive, model: { ...model, weight } });
    process.stdout.write(`${name}, weight ${weight}: nDCG@10 ${score.toFixed(4)} (${questions.length} questions)\n`);
  }
} finally {
  await archive.close();
  rmSync(data, { recursive: true, force: true });
  await model.close();
}

async function findingScore(retrieval: Retrieval): Promise<number> {
  const scores: number[] = [];
  for (const { question, articles: right } of questions) {
    const found = await retrieve(question, retrieval, { mode: 'hybrid', limit: PASSAGES, filters: {} });
    const ids = new Set(found.map(({ passage }) => passage.articleId));
    scores.push(ndcgAt10([...ids], new Set(right)));
  }
  return mean(scores);
}
