import { expect, it } from 'vitest';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { similaritiesTo } from '../../src/retrieval/similarities.ts';
import { startTinyModel } from '../support/start-tiny-model.ts';

/** The model, and every text that it made a vector of. */
async function listened(maxTokens = 512): Promise<{ model: EmbeddingModel; made: string[] }> {
  const real = await startTinyModel({ words: ['harbour', 'ships', 'mayor'], maxTokens });
  const made: string[] = [];
  const model: EmbeddingModel = {
    ...real,
    embedPassages(texts) {
      made.push(...texts);
      return real.embedPassages(texts);
    },
  };
  return { model, made };
}

it('tells how alike each text and the question are', async () => {
  const { model } = await listened();
  const found = await similaritiesTo('harbour ships', ['harbour ships', 'mayor'], model);
  expect(found.get('harbour ships')).toBeCloseTo(1);
  expect(found.get('mayor')).toBeLessThan(0.9);
});

it('makes the vector of a text once, and compares it with every question', async () => {
  const { model, made } = await listened();
  const first = await similaritiesTo('mayor', ['harbour ships', 'harbour ships'], model);
  const second = await similaritiesTo('harbour', ['harbour ships', 'mayor'], model);
  expect(made).toEqual(['harbour ships', 'mayor']);
  expect(second.get('harbour ships')).toBeGreaterThan(first.get('harbour ships') ?? 1);
});

it('leaves out a text that is too long for the model, each time', async () => {
  const { model, made } = await listened(8);
  const long = 'ships '.repeat(20);
  for (let time = 0; time < 2; time += 1) {
    expect([...(await similaritiesTo('mayor', [long, 'ships'], model)).keys()]).toEqual(['ships']);
  }
  expect(made).toEqual(['ships']);
});

it('still tells all when more texts come than are remembered', async () => {
  const { model } = await listened();
  const texts = Array.from({ length: 4500 }, (_, index) => `ships ${index}`);
  await similaritiesTo('ships', texts, model);
  const found = await similaritiesTo('ships', [...texts.map((text) => `${text} more`), ...texts.slice(0, 9)], model);
  expect(found.size).toBe(4509);
});
