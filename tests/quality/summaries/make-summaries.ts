/**
 * Makes folders of articles with the summaries their authors wrote, for `dateline eval`:
 *
 *   npx tsx tests/quality/summaries/make-summaries.ts CORPORA_FOLDER OUTPUT_FOLDER
 *
 * OUTPUT_FOLDER/tuning is what the weights of summaries may be fitted on, OUTPUT_FOLDER/reporting what scores are read
 * from. Text comes from Global Voices (CC BY 3.0) and from Digital.gov and 18F (works of the US government); none of it
 * is part of this project.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { chooseRecords, type SummarisedRecord } from './choose-records.ts';

const FILES = ['news_globalvoices', 'news_usgov_blogs'];

const record = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string().nullish(),
  summary: z.string().nullish(),
  paragraphs: z.array(z.string()),
});

const [corpora, output] = process.argv.slice(2);
if (corpora === undefined || output === undefined) {
  process.stderr.write('usage: make-summaries.ts CORPORA_FOLDER OUTPUT_FOLDER\n');
  process.exitCode = 2;
} else {
  const chosen = FILES.flatMap((name) => chooseRecords(readRecords(join(corpora, `${name}.jsonl.gz`))));
  for (const [index, half] of ['tuning', 'reporting'].entries()) {
    const records = chosen.filter((_, place) => place % 2 === index);
    write(join(output, half), records);
    process.stdout.write(`${join(output, half)}: ${records.length} summaries\n`);
  }
}

function readRecords(file: string): readonly SummarisedRecord[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => record.parse(JSON.parse(line)))
    .flatMap(({ summary, ...rest }) => (typeof summary === 'string' ? [{ ...rest, summary }] : []));
}

function write(folder: string, records: readonly SummarisedRecord[]): void {
  mkdirSync(folder, { recursive: true });
  const lines = (values: readonly object[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');
  const articles = records.map(({ id, title, date, paragraphs }) => ({
    id,
    title,
    date,
    text: paragraphs.join('\n\n'),
  }));
  writeFileSync(join(folder, 'articles.jsonl'), lines(articles));
  const summaries = records.map(({ id, summary }) => ({ id, article: id, summary }));
  writeFileSync(join(folder, 'summaries.jsonl'), lines(summaries));
}
