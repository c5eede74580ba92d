import { expect, it, onTestFinished } from 'vitest';
import { openApp } from '../../support/open-app.ts';
import { openModel } from '../../support/open-model.ts';

const SEARCH = { mode: 'hybrid', limit: 5, filters: {} } as const;

const ARTICLES = [
  { id: 'ferry', title: 'Ferries', source: 'Coast Wire', text: 'The ferry of Lerwick sails again on Monday.' },
  { id: 'bees', title: 'Bees', source: 'Coast Wire', text: 'The parliament keeps bees on its roof.' },
];

it('shows what the vectors of a model say is related, without a word of what is searched for', async () => {
  const model = await openModel('builtin');
  onTestFinished(() => model.close());
  const app = await openApp(ARTICLES, 'static', { model: Promise.resolve({ ...model, close: async () => undefined }) });
  const found = async (query: string) => (await app.search(query, SEARCH)).passages.map(({ articleId }) => articleId);
  expect(await found('honey')).toEqual(['bees']);
  expect(await found('bitcoin price')).toEqual([]);
});

it('shows no passage of a small archive that has nothing to do with what is searched for', async () => {
  const app = await openApp(ARTICLES, 'static');
  const found = async (query: string) => (await app.search(query, SEARCH)).passages.map(({ articleId }) => articleId);
  expect(await found('bitcoin price')).toEqual([]);
  expect(await found('ferry')).toEqual(['ferry']);
});
