import { expect, it } from 'vitest';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { embedFitting } from '../../src/retrieval/embed-fitting.ts';
import { rememberTexts } from '../../src/retrieval/remember-texts.ts';
import { tinyModelsOfFile } from '../support/tiny-models-of-file.ts';

const tinyModel = tinyModelsOfFile();

/** A model that remembers, and every text that was read for it. */
async function listened(maxTokens = 512): Promise<{ model: EmbeddingModel; counted: string[]; made: string[] }> {
  const real = await tinyModel({ words: ['harbour', 'ships', 'mayor'], maxTokens });
  const [counted, made]: [string[], string[]] = [[], []];
  const model = rememberTexts({
    ...real,
    countTokens(texts) {
      counted.push(...texts);
      return real.countTokens(texts);
    },
    embedPassages(texts) {
      made.push(...texts);
      return real.embedPassages(texts);
    },
  });
  return { model, counted, made };
}

it('reads a text once, and gives the same vector each time, in the order asked for', async () => {
  const { model, counted, made } = await listened();
  const [ships] = await model.embedPassages(['harbour ships', 'harbour ships']);
  const [mayor, again] = await model.embedPassages(['mayor', 'harbour ships']);
  expect(again).toEqual(ships);
  expect(mayor).not.toEqual(ships);
  expect(made).toEqual(['harbour ships', 'mayor']);
  await model.countTokens(['mayor', 'ships']);
  expect(await model.countTokens(['ships', 'mayor'])).toHaveLength(2);
  expect(counted).toEqual(['mayor', 'ships']);
});

it('embeds a question once, however often it is asked', async () => {
  const { model: real } = await listened();
  const asked: string[] = [];
  const model = rememberTexts({
    ...real,
    embedQuestion(text) {
      asked.push(text);
      return real.embedQuestion(text);
    },
  });
  const first = await model.embedQuestion('harbour');
  expect(await model.embedQuestion('harbour')).toEqual(first);
  expect(await model.embedQuestion('mayor')).not.toEqual(first);
  expect(asked).toEqual(['harbour', 'mayor']);
});

it('knows of a text that is too long that it is, each time', async () => {
  const { model, counted, made } = await listened(8);
  const long = 'ships '.repeat(20);
  for (let time = 0; time < 2; time += 1)
    expect([...(await embedFitting([long, 'ships'], model)).keys()]).toEqual(['ships']);
  expect(made).toEqual(['ships']);
  // What surely fits is not counted; an empty text says what is put around each.
  expect(counted).toEqual(['', long]);
});

it('gives all when more texts come than are remembered', async () => {
  const { model } = await listened();
  const texts = Array.from({ length: 4500 }, (_, index) => `ships ${index}`);
  await embedFitting(texts, model);
  const found = await embedFitting([...texts.map((text) => `${text} more`), ...texts.slice(0, 9)], model);
  expect(found.size).toBe(4509);
  const all = await model.embedPassages(Array.from({ length: 9000 }, (_, index) => `mayor ${index}`));
  expect(all).toHaveLength(9000);
});

it('remembers nothing of a model that failed', async () => {
  const { model } = await listened();
  let isBusy = true;
  const failing = rememberTexts({
    ...model,
    async embedPassages(texts) {
      if (isBusy) throw new Error('busy');
      return model.embedPassages(texts);
    },
  });
  await expect(failing.embedPassages(['mayor'])).rejects.toThrow('busy');
  isBusy = false;
  expect(await failing.embedPassages(['mayor'])).toHaveLength(1);
});
