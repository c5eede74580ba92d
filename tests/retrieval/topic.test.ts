import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createArchive } from '../../src/archive/sqlite/create-archive.ts';
import { NOBODY } from '../../src/archive/people-record.ts';
import { hashed } from '../../src/ingest/article-hash.ts';
import { prepareArticles } from '../../src/ingest/prepare-articles.ts';
import { articlesAbout, readTopic } from '../../src/retrieval/topic.ts';
import { makeArticle } from '../support/articles.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Of a thousand characters, on nothing. */
const LONG = 'The council sat until late and talked of this and that, as it does each week. '.repeat(13);

const ARTICLES = [
  makeArticle({ id: 'news', title: 'Ferries stop', body: 'The strike at Unst ferries goes into its second week.' }),
  makeArticle({ id: 'headline', title: 'Unst ferries: strike ends', body: `${LONG}\n\nCrews are back at work.` }),
  makeArticle({ id: 'deep', body: `${LONG}\n\nThen came the ferries.\n\nAt Unst the strike is over.\n\n${LONG}` }),
  makeArticle({
    id: 'apart',
    body: `A strike of miners.\n\n${LONG}\n\nUnst was fogbound.\n\n${LONG}\n\nNew ferries came.`,
  }),
  makeArticle({ id: 'one-word', body: 'The ferries of Yell are as old as the strike of 1926.' }),
];

async function about(words: string, articles = ARTICLES): Promise<readonly string[]> {
  const archive = createArchive(join(temporaryFolder(), 'archive.sqlite'));
  onTestFinished(() => archive.close());
  await archive.putArticles(await prepareArticles(articles.map(hashed), { model: null, people: NOBODY }));
  const topic = await readTopic(words, archive);
  return topic === null
    ? []
    : (await articlesAbout(words, topic, { archive, filters: {} })).map(({ id }) => id).toSorted();
}

it('takes an article for one on a topic that prints its words side by side, in whatever place of it', async () => {
  expect(await about('Unst ferries strike')).toEqual(['deep', 'headline', 'news']);
});

it('is content with most of the words where no article prints them all', async () => {
  expect(await about('Unst ferries strike pay', ARTICLES.slice(4))).toEqual([]);
  expect(await about('Yell ferries pay', ARTICLES)).toEqual(['one-word']);
});

it('has no topic in words that say nothing', async () => {
  expect(await about('what is it')).toEqual([]);
});
