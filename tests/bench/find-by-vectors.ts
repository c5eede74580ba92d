import { findArticles } from './find-articles.ts';
import { openModel } from '../support/open-model.ts';
import { readAnswerable } from './read-question-set.ts';

// How well embedding models find articles on their own, without full text:
//   npx tsx tests/bench/find-by-vectors.ts QUESTIONS_FOLDER MODEL...
// A model is a name of embeddings/models.ts or a folder. Each article is one passage, its title first.

const [folder, ...names] = process.argv.slice(2);
if (folder === undefined || names.length === 0) throw new Error('A folder of questions and a model are needed.');
const task = readAnswerable(folder);

for (const name of names) {
  const model = await openModel(name);
  const score = await findArticles(model, task);
  process.stdout.write(`${name}: nDCG@10 ${score.toFixed(4)} (${task.questions.length} questions)\n`);
  await model.close();
}
