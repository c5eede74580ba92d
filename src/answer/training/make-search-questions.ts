/**
 * Makes a folder of questions that people typed into a search engine, each with the passage of Wikipedia that answers it:
 *
 *   npx tsx src/answer/training/make-search-questions.ts CORPORA_FOLDER FOLDER
 *
 * From the development part of Natural Questions (Kwiatkowski et al., 2019; CC BY-SA 3.0), `qa_nq_clapnq.jsonl.gz` of the
 * corpora: fit-evidence.ts learns from them, so no score on Natural Questions may be reported. The passages of every
 * seventh question are left out: nothing answers those.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { holds } from '../../measure/holds-answer.ts';

/** Questions asked at the most; the passages of the others stay as something to look past. */
const ASKED = 1050;
const LEFT_OUT = 7;

const record = z.object({
  src: z.string(),
  question: z.string(),
  passage: z.string(),
  title: z.string().default(''),
  answers: z.array(z.string()).default([]),
});

const [corporaFolder = '', folder = ''] = process.argv.slice(2);
const records = gunzipSync(readFileSync(join(corporaFolder, 'qa_nq_clapnq.jsonl.gz')))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => record.parse(JSON.parse(line)))
  .filter(({ src, passage, answers }) => src === 'nq-open-dev' && answers.some((answer) => holds(passage, answer)));
const isLeftOut = (index: number): boolean => index < ASKED && index % LEFT_OUT === 0;

const articles = records.flatMap(({ title, passage }, index) =>
  isLeftOut(index) ? [] : [{ id: `nq${index}`, title, text: passage, source: 'Wikipedia' }],
);
const questions = records
  .slice(0, ASKED)
  .map(({ question, answers }, index) =>
    isLeftOut(index)
      ? { id: `q${index}`, question, answers: [], articles: [], answerable: false, kind: 'outside' }
      : { id: `q${index}`, question, answers, articles: [`nq${index}`], answerable: true, kind: 'answerable' },
  );
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'articles.jsonl'), articles.map((one) => `${JSON.stringify(one)}\n`).join(''));
writeFileSync(join(folder, 'questions.jsonl'), questions.map((one) => `${JSON.stringify(one)}\n`).join(''));
