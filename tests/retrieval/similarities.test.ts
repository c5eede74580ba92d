import { expect, it } from 'vitest';
import { similaritiesTo } from '../../src/retrieval/similarities.ts';
import { tinyModelsOfFile } from '../support/tiny-models-of-file.ts';

const tinyModel = tinyModelsOfFile();

const WORDS = ['harbour', 'ships', 'mayor'];

it('tells how alike each text and the question are', async () => {
  const model = await tinyModel({ words: WORDS });
  const found = await similaritiesTo('harbour ships', ['harbour ships', 'mayor', 'mayor'], model);
  expect([...found.keys()]).toEqual(['harbour ships', 'mayor']);
  expect(found.get('harbour ships')).toBeCloseTo(1);
  expect(found.get('mayor')).toBeLessThan(0.9);
});

it('leaves out a text that is too long for the model', async () => {
  const model = await tinyModel({ words: WORDS, maxTokens: 8 });
  const found = await similaritiesTo('mayor', ['ships '.repeat(20), 'ships'], model);
  expect([...found.keys()]).toEqual(['ships']);
});
