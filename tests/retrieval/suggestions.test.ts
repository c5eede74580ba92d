import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createArchive } from '../../src/archive/sqlite/create-archive.ts';
import { createSuggestions } from '../../src/retrieval/suggestions.ts';
import { makeRecord, recordOf } from '../support/articles.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('offers what begins with the letters before what only holds a word that does, without case or diacritics', async () => {
  const archive = createArchive(join(temporaryFolder(), 'archive.sqlite'));
  onTestFinished(() => archive.close());
  const suggest = createSuggestions(archive);
  expect(await suggest('person', '', 5)).toEqual([]);
  await archive.putArticles([
    {
      ...makeRecord({ id: 'a', title: 'Harbour opens', source: 'AP' }),
      people: recordOf(['Yusuf Karagülle', 'Karaca Ana', 'Bo Chen']),
    },
  ]);
  expect((await suggest('person', 'KARAG', 5)).map(({ value }) => value)).toEqual(['Yusuf Karagülle']);
  expect((await suggest('person', 'kara', 5)).map(({ value }) => value)).toEqual(['Karaca Ana', 'Yusuf Karagülle']);
  expect(await suggest('person', '', 2)).toHaveLength(2);
  await archive.putArticles([
    {
      ...makeRecord({ id: 'd', dateline: 'ALDVIK, Velland, May 3.', body: 'ALDVIK, Velland, May 3. Rain fell.' }),
      people: recordOf(['Aldvik', 'Alda Moe']),
    },
  ]);
  expect((await suggest('person', 'ald', 5)).map(({ value }) => value)).toEqual(['Alda Moe']);
  expect(await suggest('article', 'opens', 5)).toEqual([{ label: 'Harbour opens', value: 'a' }]);
  await archive.putArticles([
    makeRecord({ id: 'b', title: 'Briefs', publishedOn: '2025-12-01' }),
    makeRecord({ id: 'c', title: 'Briefs', publishedOn: '2025-12-02' }),
  ]);
  expect((await suggest('article', 'bri', 5)).map(({ label }) => label)).toEqual([
    'Briefs · 2025-12-02',
    'Briefs · 2025-12-01',
  ]);
  expect(await suggest('source', 'a', 5)).toEqual([{ label: 'AP', value: 'AP' }]);
});
