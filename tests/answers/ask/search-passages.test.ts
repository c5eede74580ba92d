import { expect, it } from 'vitest';
import { openApp } from '../../support/open-app.ts';

const SEARCH = { mode: 'hybrid', limit: 5, filters: {} } as const;

it('shows no passage of a small archive that has nothing to do with what is searched for', async () => {
  const app = await openApp(
    [
      { id: 'ferry', title: 'Ferries', source: 'Coast Wire', text: 'The ferry of Lerwick sails again on Monday.' },
      { id: 'bees', title: 'Bees', source: 'Coast Wire', text: 'Parliament keeps bees on its roof.' },
    ],
    'static',
  );
  const found = async (query: string) => (await app.search(query, SEARCH)).passages.map(({ articleId }) => articleId);
  expect(await found('bitcoin price')).toEqual([]);
  expect(await found('ferry')).toEqual(['ferry']);
});
