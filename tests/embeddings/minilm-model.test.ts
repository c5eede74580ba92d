import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { innerProduct } from '../../embeddings/inner-product.ts';
import { openModel } from '../support/open-model.ts';
import { sharedThread } from '../support/shared-model.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'embeddings', 'models', 'minilm');

let model: EmbeddingModel;
beforeAll(async () => {
  model = await openModel('builtin', sharedThread);
});
afterAll(() => model.close());

it('is under 24 MB in all', () => {
  const sizes = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(join(FOLDER, file)))
    .filter((file) => file.isFile())
    .map(({ size }) => size);
  expect(sizes.length).toBeGreaterThanOrEqual(4);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(24_000_000);
});

// The wrong sentence shares as many words with the question as the right one, or more.
it.each([
  ['Who resigned?', 'The minister stepped down on Monday.', 'The minister opened a bridge on Monday.'],
  [
    'How did the fire begin?',
    'A faulty heater set the house ablaze.',
    'The fire brigade gave a dinner for its members.',
  ],
  ['What does the mayor earn?', 'Her salary is 90,000 a year.', 'She was elected in the spring.'],
])('finds %j in other words: %j', async (question, same, other) => {
  const asked = await model.embedQuestion(question);
  const [near = asked, far = asked] = await model.embedPassages([same, other]);
  expect(Math.hypot(...asked)).toBeCloseTo(1, 5);
  expect(innerProduct(asked, near)).toBeGreaterThan(innerProduct(asked, far) + 0.05);
});

it('gives a text the same vector, whatever is embedded with it', async () => {
  const texts = [
    'A vessel went down at sea.',
    '',
    '总统访问了巴库，会见了部长。',
    '🚢 \ud83d',
    'Oil costs rose. '.repeat(20),
  ];
  const together = await model.embedPassages(texts);
  for (const [index, text] of texts.entries()) expect(await model.embedPassages([text])).toEqual([together[index]]);
});

it('refuses by name what is longer than it reads', async () => {
  await expect(model.embedPassages(['short', 'word '.repeat(300)])).rejects.toMatchObject({ code: 'text-too-long' });
});
