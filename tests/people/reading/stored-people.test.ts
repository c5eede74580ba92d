import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { partsOf } from '../../../src/people/identity/name-parts.ts';
import { readPeople } from '../../../src/people/reading/read-people.ts';
import { createReadStored } from '../../../src/people/reading/read-stored.ts';
import { restorePeople, storePeople } from '../../../src/people/reading/stored-people.ts';
import { makeArticle } from '../../support/articles.ts';
import { openArchive } from '../../support/open-archive.ts';

const ARTICLE = makeArticle({
  id: 'pier',
  dateline: 'VARNHOLM, December 9.',
  body: `VARNHOLM, December 9. The harbour master, Captain Ana Quill, met Bo Tarn of Nord Line on Tuesday.

“The pier will open in May,” Quill said. Tarn said that it would cost more.`,
});

it('gives back all that was read', () => {
  const reading = readPeople(ARTICLE);
  expect(reading.mentions.length).toBeGreaterThan(3);
  expect(reading.quotes).toHaveLength(1);
  expect(reading.reported).toHaveLength(1);
  expect(restorePeople(ARTICLE, storePeople(reading), { takeApart: partsOf })).toMatchObject(reading);
});

it('gives those alone whose names hang together with a word that is asked for', () => {
  const article = makeArticle({
    body: 'Ana Quill met Bo Tarn. “It opens,” Quill said. “It costs,” Tarn said. Quill Moss and Ida Moss left with Jo Berg.',
  });
  const stored = storePeople(readPeople(article));
  const of = (spelling: string) =>
    restorePeople(article, stored, { takeApart: partsOf, spellings: new Set([spelling]) });
  expect(of('ana').mentions.map(({ name }) => name)).toEqual(['Ana Quill', 'Quill', 'Quill Moss', 'Ida Moss']);
  expect(of('ana').quotes.map(({ speaker }) => speaker.name)).toEqual(['Quill']);
  expect(of('tarn').mentions.map(({ name }) => name)).toEqual(['Bo Tarn', 'Tarn']);
  expect(of('nobody').mentions).toEqual([]);
});

describe('reading what is stored', () => {
  it('gives what was read when the article was taken in, without reading it again', async () => {
    const archive = await openArchive([ARTICLE]);
    const [stored] = (await archive.articlesById(['pier'])).values();
    await archive.putPeople([
      { id: 'pier', names: [], finder: 'another', reading: storePeople({ ...readPeople(ARTICLE), quotes: [] }) },
    ]);
    const read = await createReadStored(archive)([stored ?? ARTICLE]);
    expect(read(stored ?? ARTICLE).quotes).toEqual([]);
  });

  it('reads an article anew that the archive holds with another body, or that nobody read', async () => {
    const archive = await openArchive([ARTICLE]);
    const read = async (article: Article) => (await createReadStored(archive)([article]))(article);
    const longer = { ...ARTICLE, body: ARTICLE.body.replace('The harbour', 'On Tuesday the old harbour') };
    expect(await read(longer)).toEqual(readPeople(longer));
    await archive.putPeople([{ id: 'pier', names: [], finder: null, reading: null }]);
    expect(await read(ARTICLE)).toEqual(readPeople(ARTICLE));
  });
});
