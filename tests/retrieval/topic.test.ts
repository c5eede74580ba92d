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
  return topic === null ? [] : (await articlesAbout(words, topic, { archive, filters: {} })).toSorted();
}

it('takes an article for one on a topic that prints its words side by side, in whatever place of it', async () => {
  expect(await about('Unst ferries strike')).toEqual(['deep', 'headline', 'news']);
});

it('is content with most of the words where no article prints them all', async () => {
  expect(await about('Unst ferries strike pay', ARTICLES.slice(4))).toEqual([]);
  expect(await about('Yell ferries pay', ARTICLES)).toEqual(['one-word']);
});

it('finds words that full text has in another form: acronyms with stops, numbers, irregular verbs, a long headline to its end', async () => {
  const filler =
    'Of this and that, and of whatever else came up in the long sitting of the council there, in May: so it was.';
  const articles = [
    makeArticle({ id: 'stops', body: 'H.R. tariffs were signed.' }),
    makeArticle({ id: 'number', body: 'It cost $4.5 million to tunnel.' }),
    makeArticle({ id: 'verb', body: 'She took the ferryman along.' }),
    makeArticle({ id: 'long', title: `${filler} ${filler} Cormorants nest`, body: 'Nothing else.' }),
    makeArticle({ id: 'other', body: 'Nothing of the kind.' }),
  ];
  expect(await about('HR tariffs', articles)).toEqual(['stops']);
  expect(await about('4,500,000', articles)).toEqual(['number']);
  expect(await about('taking ferrymen', articles)).toEqual([]);
  expect(await about('takes ferryman', articles)).toEqual(['verb']);
  expect(await about('nothing cormorants nest', articles)).toEqual(['long']);
  expect(await about('kind', articles)).toEqual(['other']);
});

it('has no topic in words that say nothing', async () => {
  expect(await about('what is it')).toEqual([]);
});
