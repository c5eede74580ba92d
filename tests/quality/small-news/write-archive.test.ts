import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import type { AskedQuestion, QuestionSet } from './question-set.ts';
import { writeArchive } from './write-archive.ts';

const HARBOUR = {
  id: 'releases/harbour',
  title: 'Alat opens its harbour',
  date: '2031-05-04',
  paragraphs: ['Minister Ann Lee opened the harbour of Alat on Tuesday.', 'The quay cost nine million crowns.'],
};
const OTHER = { id: 'releases/other', title: 'Rain', paragraphs: ['It rained in Alat.'] };

let corpora: string;
let output: string;

beforeEach(() => {
  corpora = temporaryFolder();
  output = join(temporaryFolder(), 'archive');
  const lines = [OTHER, HARBOUR].map((record) => `${JSON.stringify(record)}\n`).join('');
  writeFileSync(join(corpora, 'news_whitehouse.jsonl.gz'), gzipSync(lines));
});

const question: AskedQuestion = {
  id: 'q1',
  question: 'Who opened the harbour?',
  answers: ['ann lee'],
  articles: ['harbour'],
  answerable: true,
  kind: 'answerable',
};
const set: QuestionSet = {
  articles: [{ id: 'harbour', corpus: 'news_whitehouse', record: 'releases/harbour' }],
  seed: null,
  questions: [question],
};
const linesOf = (file: string): readonly unknown[] =>
  readFileSync(join(output, file), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

it('takes the chosen articles alone, under their own ids, paragraphs kept apart', async () => {
  expect(await writeArchive(set, { corpora, output })).toBe(1);
  expect(linesOf('articles.jsonl')).toEqual([
    {
      id: 'harbour',
      title: 'Alat opens its harbour',
      text: 'Minister Ann Lee opened the harbour of Alat on Tuesday.\n\nThe quay cost nine million crowns.',
      source: 'The White House',
      publishedOn: '2031-05-04',
    },
  ]);
  expect(linesOf('questions.jsonl')).toEqual([question]);
});

it('adds the seed article as the program itself reads it', async () => {
  await writeArchive({ ...set, seed: '000_fe1b989d3a4af603.txt' }, { corpora, output });
  expect(linesOf('articles.jsonl')[1]).toMatchObject({ id: '000_fe1b989d3a4af603', publishedOn: '2025-12-09' });
});

it('names the articles that the corpora lack, and writes nothing', async () => {
  const articles = [...set.articles, { id: 'bridge', corpus: 'news_whitehouse', record: 'releases/bridge' }];
  await expect(writeArchive({ ...set, articles }, { corpora, output })).rejects.toThrow(
    /lacks 1 of the articles: bridge \(releases\/bridge in news_whitehouse\.jsonl\.gz\)/u,
  );
  expect(existsSync(output)).toBe(false);
});

it('names the corpus that is not there', async () => {
  const articles = [{ id: 'harbour', corpus: 'news_absent', record: 'x' }];
  await expect(writeArchive({ ...set, articles }, { corpora, output })).rejects.toThrow(/news_absent\.jsonl\.gz/u);
});

it.each([
  ['an answer that its article does not print', { answers: ['Ann Lee', 'eight million'] }, /q1: .*"eight million"/u],
  ['an article that is not among the chosen', { articles: ['harbour', 'quay'] }, /q1: there is no article quay/u],
])('refuses %s', async (_, wrong, message) => {
  await expect(writeArchive({ ...set, questions: [{ ...question, ...wrong }] }, { corpora, output })).rejects.toThrow(
    message,
  );
  expect(existsSync(output)).toBe(false);
});
