import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { sharedModel } from '../support/shared-model.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'embeddings', 'models', 'static');

let model: EmbeddingModel;
beforeAll(async () => {
  model = await sharedModel();
});

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

const OTHER_SCRIPTS = [
  'Azərbaycan Prezidenti İlham Əliyev Bakıda çıxış etdi.',
  'Türkiye Büyük Millet Meclisi yarın toplanıyor.',
  'Президент посетил Баку и встретился с министром.',
  'زار الرئيس مدينة باكو والتقى الوزير',
  '总统访问了巴库，会见了部长。',
  'საქართველოს პარლამენტი',
  'संसद ने विधेयक पारित किया',
  '🚢🔥👩‍👩‍👧 🇦🇿',
  'a lone \ud83d surrogate and \udc00 another',
  '\u0000\u200b\ufeff\ufffd',
  'ﬁ ½ Ⅷ ǅ İ ß',
  `${'x'.repeat(5_000)} ${'ə'.repeat(150)}`,
  '   ',
  '',
];

it.each(OTHER_SCRIPTS)('takes %j without failing: unit length, or nothing that it knows', async (text) => {
  const [passage = new Float32Array()] = await model.embedPassages([text]);
  expect(passage).toHaveLength(model.dimensions);
  const length = Math.hypot(...passage);
  expect(Math.min(Math.abs(length - 1), length)).toBeLessThan(1e-5);
  expect([...(await model.embedQuestion(text))]).toEqual([...passage]);
});

it.each([
  ['Azərbaycan Prezidenti', OTHER_SCRIPTS[0]],
  ['Türkiye Meclisi', OTHER_SCRIPTS[1]],
  ['министр в Баку', OTHER_SCRIPTS[2]],
])('finds %j among other languages by its letters', async (question, right) => {
  const asked = await model.embedQuestion(question);
  const cosines = (await model.embedPassages(OTHER_SCRIPTS)).map((passage) => innerProduct(asked, passage));
  expect(OTHER_SCRIPTS[cosines.indexOf(Math.max(...cosines))]).toBe(right);
});

function innerProduct(left: Float32Array, right: Float32Array): number {
  return left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
}

it('gives a text the same vector, whatever is embedded with it', async () => {
  const texts = [
    'A vessel went down at sea.',
    '',
    'Oil costs rose.',
    'The parliament ratified the trade treaty. '.repeat(20),
  ];
  const together = await model.embedPassages(texts);
  for (const [index, text] of texts.entries()) expect(await model.embedPassages([text])).toEqual([together[index]]);
});
