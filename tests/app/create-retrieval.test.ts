import { expect, it } from 'vitest';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { FLOOD_ARTICLES } from '../support/flood-articles.ts';
import { openApp } from '../support/open-app.ts';
import { sharedModel } from '../support/shared-model.ts';

const IN_RUSSIAN = [
  {
    id: 'most',
    title: 'В Карске открыт мост',
    text: 'Новый мост в Карске открыла во вторник мэр города Мира Дован. Строили его четыре года.',
    source: 'Вести Карска',
  },
];

async function onlyEnglish(): Promise<EmbeddingModel> {
  return { ...(await sharedModel()), isEnglish: true };
}

it('leaves the vectors of a model that knows only English out where the articles are in another language', async () => {
  const app = await openApp(IN_RUSSIAN, 'static', { model: onlyEnglish() });
  expect(await app.status()).toMatchObject({ mode: 'keyword', passages: 1 });
  const { archive, citations } = await app.ask('Кто открыл мост в Карске?', {});
  expect(archive.mode).toBe('keyword');
  expect(citations[0]?.quote).toBe('Новый мост в Карске открыла во вторник мэр города Мира Дован.');
});

it.each([
  ['English articles by a model of English', FLOOD_ARTICLES, onlyEnglish],
  ['Russian articles by a model of any language', IN_RUSSIAN, sharedModel],
])('finds %s by vectors too', async (_what, articles, model) => {
  const app = await openApp(articles, 'static', { model: model() });
  expect(await app.status()).toMatchObject({ mode: 'hybrid' });
});
