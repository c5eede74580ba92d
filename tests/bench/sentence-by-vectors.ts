import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { mean } from '../../src/measure/metrics.ts';
import { splitSentences } from '../../src/passages/split-sentences.ts';
import { innerProduct } from '../../embeddings/inner-product.ts';
import { openModel } from '../support/open-model.ts';
import { readAnswerable } from './read-question-set.ts';

// How often the sentence of the right article that is nearest to a question holds its answer:
//   npx tsx tests/bench/sentence-by-vectors.ts QUESTIONS_FOLDER MODEL...
// Questions whose article has the answer in no sentence, or in all of them, are left out.

const [folder, ...names] = process.argv.slice(2);
if (folder === undefined || names.length === 0) throw new Error('A folder of questions and a model are needed.');
const asked = askedOfSentences(folder);

for (const name of names) {
  const model = await openModel(name);
  const right: number[] = [];
  for (const one of asked) right.push((await isNearestRight(model, one)) ? 1 : 0);
  process.stdout.write(`${name}: ${mean(right).toFixed(4)} (${right.length} questions)\n`);
  await model.close();
}

interface AskedOfSentences {
  readonly question: string;
  readonly sentences: readonly string[];
  /** Whether a sentence holds an answer. */
  readonly isRight: (sentence: string) => boolean;
}

function askedOfSentences(questionsFolder: string): readonly AskedOfSentences[] {
  const { articles, questions } = readAnswerable(questionsFolder);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return questions
    .map(({ question, answers, articles: [id = ''] }) => {
      const text = texts.get(id) ?? '';
      const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
      return { question, sentences, isRight: (sentence: string) => answers.some((one) => sentence.includes(one)) };
    })
    .filter(({ sentences, isRight }) => sentences.some(isRight) && !sentences.every(isRight));
}

async function isNearestRight(model: EmbeddingModel, { question, sentences, isRight }: AskedOfSentences) {
  const vector = await model.embedQuestion(question);
  const cosines = (await model.embedPassages(sentences)).map((sentence) => innerProduct(vector, sentence));
  return isRight(sentences[cosines.indexOf(Math.max(...cosines))] ?? '');
}
