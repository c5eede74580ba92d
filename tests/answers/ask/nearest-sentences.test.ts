import { expect, it, onTestFinished } from 'vitest';
import { nearestSentences } from '../../../src/answers/ask/nearest-sentences.ts';
import { createArchive } from '../../../src/archive/sqlite/create-archive.ts';
import { readAnew } from '../../support/read-anew.ts';
import { makeRecord } from '../../support/articles.ts';
import { ENGLISH } from '../../support/english.ts';

async function archiveOf(bodies: Readonly<Record<string, string>>) {
  const archive = createArchive(':memory:');
  onTestFinished(() => archive.close());
  await archive.putArticles(Object.entries(bodies).map(([id, body]) => makeRecord({ id, body })));
  return archive;
}

const archive = () =>
  archiveOf({
    pier: 'Repairs to the north pier cost 4.2 million pounds. The mayor smiled.',
    copy: 'Repairs to the north pier took a year.',
    zoo: 'The zoo opens at nine.',
  });
const near = async (claim: string, without = '') =>
  nearestSentences(
    claim,
    { archive: await archive(), model: null },
    { filters: {}, without, prepare: readAnew, wording: ENGLISH },
  );

it('finds the printed sentences nearest to a claim, whether they agree with it or not', async () => {
  const { lines, citations } = await near('Repairs to the north pier cost nine million pounds');
  expect(lines[0]).toMatchObject({ text: 'Repairs to the north pier cost 4.2 million pounds.', citations: [1] });
  expect(citations[0]).toMatchObject({ articleId: 'pier', start: 0, end: 50 });
  expect(lines.map(({ highlights }) => highlights)).toEqual(lines.map(() => []));
});

it('leaves an article out where asked', async () => {
  const { citations } = await near('Repairs to the north pier cost 4.2 million pounds.', 'pier');
  expect(citations.map(({ articleId }) => articleId)).toEqual(['copy']);
});

it('finds nothing where no sentence is about the same', async () => {
  expect((await near('Parliament dissolved itself over fishing quotas')).lines).toEqual([]);
  expect((await near('of the')).lines).toEqual([]);
});
