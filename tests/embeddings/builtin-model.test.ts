import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEmbeddingModel } from '../../embeddings/create-embedding-model.ts';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { createLogger } from '../../src/log.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'embeddings', 'models', 'builtin');

let model: EmbeddingModel;
beforeAll(async () => {
  model = await createEmbeddingModel({
    name: 'builtin',
    dataDir: 'data',
    modelHost: '',
    fetch: false,
    log: createLogger({ level: 'silent', write: () => {} }),
  });
});
afterAll(() => model.close());

it('is under 8 MB in all', () => {
  const sizes = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(join(FOLDER, file)))
    .filter((file) => file.isFile())
    .map(({ size }) => size);
  expect(sizes.length).toBeGreaterThanOrEqual(4);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8_000_000);
});

it('gives vectors of unit length', async () => {
  const vector = await model.embedQuestion('What did the president say about NATO?');
  expect(vector).toHaveLength(model.dimensions);
  expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
});

// No pair has a word in common with its question but the smallest.
it.each([
  ['Who won the vote?', 'The candidate was victorious in the election.', 'Heavy rain flooded farms near the coast.'],
  ['soldiers killed in battle', 'Troops died during the fighting.', 'The museum shows paintings by young artists.'],
  ['price of crude', 'Oil costs rose on world markets.', 'The singer released her third album.'],
  ['doctors and hospitals', 'Physicians treat patients in the clinic.', 'The parliament ratified the trade treaty.'],
  ['ship sank', 'A vessel went down at sea with its crew.', 'Pupils sit their examinations in June.'],
])('finds %j in other words: %j', async (question, same, other) => {
  const asked = await model.embedQuestion(question);
  const [near = asked, far = asked] = await model.embedPassages([same, other]);
  expect(innerProduct(asked, near)).toBeGreaterThan(innerProduct(asked, far) + 0.05);
});

it('takes other scripts without failing, and finds the same words again', async () => {
  const texts = ['Президент посетил Баку', '中文新闻', 'ქართული', ''];
  const vectors = await model.embedPassages(texts);
  expect(vectors.every((vector) => vector.every(Number.isFinite))).toBe(true);
  expect(Math.hypot(...(vectors[0] ?? []))).toBeCloseTo(1, 5);
});

function innerProduct(left: Float32Array, right: Float32Array): number {
  return left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
}
