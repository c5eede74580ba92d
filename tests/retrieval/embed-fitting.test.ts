import { expect, it } from 'vitest';
import { embedFitting } from '../../src/retrieval/embed-fitting.ts';
import { sharedModel } from '../support/shared-model.ts';

it('gives every text its vector, except one that the model cannot take whole', async () => {
  const model = await sharedModel();
  const long = 'pier '.repeat(model.maxTokens + 1);
  const many = Array.from({ length: 300 }, (_, index) => `Ship ${index} reached the pier.`);
  const vectors = await embedFitting([...many, long, many[0] ?? ''], model);
  expect(vectors.size).toBe(300);
  expect(vectors.has(long)).toBe(false);
  const [alone] = await model.embedPassages([many[299] ?? '']);
  expect([...(vectors.get(many[299] ?? '') ?? [])]).toEqual([...(alone ?? [])]);
});

it('counts no tokens of what cannot be too long, and of all that may be', async () => {
  const model = await sharedModel();
  const counted: string[] = [];
  const watched = {
    ...model,
    countTokens: (texts: readonly string[]) => {
      counted.push(...texts);
      return model.countTokens(texts);
    },
  };
  // One letter of these is eighteen when it is normalised.
  const [short, strange] = ['A ship reached the pier.', '\uFDFA'.repeat(20)];
  await embedFitting([short, strange], watched);
  expect(counted).toEqual(['', strange]);
});
