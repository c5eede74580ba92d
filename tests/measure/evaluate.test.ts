import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../src/app/create-app.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';
import { evaluate } from '../../src/measure/evaluate.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ARTICLE = [
  'ALAT, Tuesday. Minister Ann Lee opened the harbour of Alat on Tuesday, the Coast Agency reports.',
  'The quay cost nine million crowns.',
];

async function scoresOf(questions: readonly object[]): Promise<ReadonlyMap<string, number>> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'seeds'));
  writeFileSync(join(folder, 'seeds', 'harbour.txt'), ARTICLE.join('\n\n'));
  writeFileSync(join(folder, 'questions.jsonl'), questions.map((question) => JSON.stringify(question)).join('\n'));
  // Without a model: by words alone it is certain which questions are answered.
  const config = readConfig({
    flags: { EMBEDDING_MODEL: join(folder, 'none'), READER_MODEL: 'off' },
    environment: {},
    folder,
  });
  const app = await createApp({ config, log: createLogger({ level: 'error', write: () => {} }) });
  onTestFinished(() => app.close());
  await app.update();
  const { scores } = await evaluate(app, { folder });
  return new Map(scores.map(({ name, kind, value }) => [`${name}, ${kind}`, value]));
}

const question = (id: string, text: string, more: object): object => ({
  id,
  question: text,
  answers: ['Ann Lee'],
  articles: ['harbour'],
  answerable: true,
  kind: 'answerable',
  ...more,
});
const direct = question('1', 'Who opened the harbour of Alat?', {});
const paraphrased = question('2', 'Which politician inaugurated our dock?', { kind: 'paraphrased' });

it('counts every answerable question as one, and each other kind of them by itself', async () => {
  const scores = await scoresOf([direct, paraphrased]);
  for (const name of ['answer in the first line', 'answer in three lines', 'article first', 'nDCG@10']) {
    expect(scores.get(`${name}, paraphrased`), name).toBe(0);
    expect(scores.get(`${name}, answerable`), name).toBe(0.5);
  }
});

it('gives one row where all answerable questions are of one kind', async () => {
  const scores = await scoresOf([direct]);
  const rows = [...scores.keys()].filter((name) => name.startsWith('answer in the first line'));
  expect(rows).toEqual(['answer in the first line, answerable']);
});

it('takes questions of any kind without an answer as such', async () => {
  const scores = await scoresOf([
    direct,
    question('3', 'Who won the cup?', { answers: [], answerable: false, kind: 'outside' }),
  ]);
  expect(scores.get('AUROC of confidence, answerable against it, outside')).toBe(1);
  expect(scores.get('answer in the first line, answerable')).toBe(1);
});
