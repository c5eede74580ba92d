import { holdAside } from '../../embeddings/training/hold-aside.ts';
import { CORPORA, readCorpus } from '../../embeddings/training/read-corpora.ts';
import { type ArticleTask, findArticles } from './find-articles.ts';
import { openModel } from '../support/open-model.ts';

// How well models find news articles by their titles, on the articles that the static model was not trained on:
//   npx tsx tests/bench/titles-to-articles.ts CORPORA_FOLDER MODEL...
// The title is not part of the article's text; articles of one title are all right.

const [folder, ...names] = process.argv.slice(2);
if (folder === undefined || names.length === 0) throw new Error('A folder of corpora and a model are needed.');
const task = titlesTask(folder);

for (const name of names) {
  const model = await openModel(name);
  const score = await findArticles(model, task);
  process.stdout.write(`${name}: nDCG@10 ${score.toFixed(4)} (${task.questions.length} titles)\n`);
  await model.close();
}

function titlesTask(corporaFolder: string): ArticleTask {
  const aside = CORPORA.flatMap(({ name }) => holdAside(name, readCorpus(corporaFolder, name)).aside)
    .filter(({ title }) => title !== '')
    .map(({ title, paragraphs }, at) => ({ id: `${at}`, title, text: paragraphs.map(({ text }) => text).join('\n') }));
  return {
    articles: aside.map((article) => ({ ...article, title: '' })),
    questions: aside.map(({ title }) => ({
      question: title,
      articles: aside.filter((other) => other.title === title).map(({ id }) => id),
    })),
  };
}
