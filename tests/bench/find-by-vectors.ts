import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createEmbeddingModel } from '../../embeddings/create-embedding-model.ts';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { createLogger } from '../../src/log.ts';
import { mean, ndcgAt10 } from '../../src/measure/metrics.ts';

// How well embedding models find articles on their own, without full text:
//   npx tsx tests/bench/find-by-vectors.ts QUESTIONS_FOLDER MODEL...
// A model is a name of embeddings/models.ts or a folder. Each article is one passage, its title first.

const articleLine = z.object({ id: z.string(), title: z.string(), text: z.string() });
const questionLine = z.object({ question: z.string(), articles: z.array(z.string()), answerable: z.boolean() });

const [folder, ...names] = process.argv.slice(2);
if (folder === undefined || names.length === 0) throw new Error('A folder of questions and a model are needed.');
const articles = readLines(join(folder, 'articles.jsonl'), articleLine);
const questions = readLines(join(folder, 'questions.jsonl'), questionLine).filter(({ answerable }) => answerable);

for (const name of names) {
  const model = await createEmbeddingModel({
    name,
    dataDir: 'data',
    modelHost: '',
    fetch: false,
    log: createLogger({ level: 'silent', write: () => {} }),
  });
  const startedAt = performance.now();
  const score = (await findAll(model)).toFixed(4);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(`${name}: nDCG@10 ${score} (${questions.length} questions, ${seconds} s)\n`);
  await model.close();
}

async function findAll(model: EmbeddingModel): Promise<number> {
  const passages = await model.embedPassages(await fitAll(model));
  const scores: number[] = [];
  for (const { question, articles: right } of questions) {
    const vector = await model.embedQuestion(question);
    const ranked = passages
      .map((passage, at) => ({ id: articles[at]?.id ?? '', score: innerProduct(vector, passage) }))
      .sort((a, b) => b.score - a.score);
    scores.push(
      ndcgAt10(
        ranked.map(({ id }) => id),
        new Set(right),
      ),
    );
  }
  return mean(scores);
}

async function fitAll(model: EmbeddingModel): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const article of articles) texts.push(await fitting(model, article));
  return texts;
}

/** The article's beginning, as far as the model reads. */
async function fitting(model: EmbeddingModel, { title, text }: z.infer<typeof articleLine>): Promise<string> {
  const words = text.split(' ');
  for (;;) {
    const whole = `${title}\n${words.join(' ')}`;
    const [tokens = 0] = await model.countTokens([whole]);
    if (tokens <= model.maxTokens || words.length === 0) return whole;
    words.length = Math.floor(words.length * Math.min(0.98, model.maxTokens / tokens));
  }
}

function innerProduct(left: Float32Array, right: Float32Array): number {
  return left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
}

function readLines<Line>(file: string, schema: z.ZodType<Line>): readonly Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}
