import { expect, it } from 'vitest';
import { createReadPlaces } from '../../../src/question/foreign/read-places.ts';
import { makeArticle } from '../../support/articles.ts';
import { openArchive } from '../../support/open-archive.ts';
import { openApp } from '../../support/open-app.ts';

const ENVOYS = {
  id: 'envoys',
  title: 'Envoys meet in Holmsund',
  text: 'The envoy of France met the mayor of Holmsund on Monday.\n\nThe ambassador of Türkiye came on the Tuesday.',
  source: 'Holmsund Post',
  publishedOn: '2025-03-03',
};

it('reads a place as the archive prints it, in whatever language and case it is named', async () => {
  const read = createReadPlaces(await openArchive([makeArticle({ ...ENVOYS, body: ENVOYS.text })]));
  expect(await read('посол Франции')).toEqual({
    text: 'посол France',
    places: [{ typed: 'Франции', meant: 'France' }],
  });
  expect((await read('Almaniya və Fransa')).text).toBe('Germany və France');
});

it.each(['Türkiye', 'Holmsund', 'the envoy of France', 'Kim Malinov', ''])(
  'leaves %j, which the archive prints or which is no place',
  async (text) => {
    const read = createReadPlaces(await openArchive([makeArticle({ ...ENVOYS, body: ENVOYS.text })]));
    expect(await read(text)).toEqual({ text, places: [] });
  },
);

it('leaves everything where the articles are not in English', async () => {
  const body = 'Посол Японии встретился с мэром.';
  const read = createReadPlaces(await openArchive([makeArticle({ id: 'ru', body })]));
  expect((await read('Франции')).text).toBe('Франции');
});

it('every command looks for the place that was meant, and says so', async () => {
  const app = await openApp([ENVOYS]);
  expect((await app.who('Франция', {})).reason).toContain('read as France, a place');
  expect((await app.quotes({ name: 'Франции', about: '', words: '' }, { limit: 3, filters: {} })).reason).toContain(
    '1 article prints it',
  );
  expect((await app.who('Японии', {})).reason).toContain('no article prints it');
  expect((await app.summarise('Франция', { limit: null, filters: {} })).kind).toBe('answered');
  expect((await app.search('Франция', { mode: 'keyword', limit: 3, filters: {} })).passages).toHaveLength(1);
  expect((await app.timeline('Франция', { limit: 3, filters: {} })).kind).toBe('found');
  const asked = await app.ask('посол Франции', {});
  expect(asked.notes).toContain('“Франции” was read as “France”.');
  expect(asked.reason ?? '').not.toContain('Франции');
});

it('words that a filter leaves out are not said to stand nowhere', async () => {
  const app = await openApp([ENVOYS]);
  const filters = { author: 'Nobody Known' };
  expect((await app.who('Mayor Holmsund', filters)).reason).not.toContain('No article of the archive');
  const words = { name: '', about: '', words: 'envoy of France' };
  expect((await app.quotes(words, { limit: 3, filters: { from: '2026-01-01' } })).reason).toBe(
    'No sentence that was looked through prints “envoy of France”. Try fewer words, or search for what they mean. Only articles from 1 Jan 2026 on were asked.',
  );
});
