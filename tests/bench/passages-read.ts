/**
 * What reading is worth and costs: `npx tsx tests/bench/passages-read.ts FOLDER [EVERY] [READER]` asks every EVERY-th question
 * of a folder of questions with known answers, with none, one, two, four and eight passages read at the most.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createReader } from '../../embeddings/create-reader.ts';
import { answerQuestion } from '../../src/answers/ask/answer-question.ts';
import { lookAgain } from '../../src/answers/ask/evidence/second-look.ts';
import { readEvidence } from '../../src/answers/ask/evidence/read-evidence.ts';
import { type AnswerHelp, NO_HELP } from '../../src/answers/ask/lines/answer-help.ts';
import { createArchive } from '../../src/archive/sqlite/create-archive.ts';
import { NOBODY } from '../../src/archive/people-record.ts';
import { createRetrieval } from '../../src/app/create-retrieval.ts';
import { hashed } from '../../src/ingest/article-hash.ts';
import { prepareArticles } from '../../src/ingest/prepare-articles.ts';
import { createLogger } from '../../src/log.ts';
import { holds } from '../../src/measure/holds-answer.ts';
import { auroc, mean, quantile } from '../../src/measure/metrics.ts';
import { createReadStored } from '../../src/people/reading/read-stored.ts';
import { readQuestionSet } from '../../src/training/evidence/question-sets.ts';
import { ENGLISH } from '../support/english.ts';
import { openModel } from '../support/open-model.ts';

const [folder = '', every = '1', readerName = 'builtin'] = process.argv.slice(2);
const { articles, questions } = readQuestionSet(resolve(folder));
const asked = questions.filter((_, index) => index % Number(every) === 0);
const log = createLogger({ level: 'silent', write: () => undefined });
const model = await openModel('builtin');
const comparing = await openModel('static');
const reader = await createReader({ name: readerName, dataDir: 'data', modelHost: '', fetch: false, log });
const data = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const archive = createArchive(join(data, 'archive.sqlite'));
try {
  for (let from = 0; from < articles.length; from += 32) {
    const some = articles.slice(from, from + 32).map(hashed);
    await archive.putArticles(await prepareArticles(some, { model, people: NOBODY }));
  }
  await archive.setModel(model.id, model.dimensions);
  const retrieval = await createRetrieval({ archive, model, sentences: async () => comparing })();
  const prepare = createReadStored(archive);
  // The first round fills what is remembered of the archive, for all alike.
  for (const most of [0, 0, 1, 2, 4, 8]) {
    const rows = [];
    for (const { question, answers, articles: right, kind } of asked) {
      const began = performance.now();
      const {
        kind: outcome,
        confidence,
        lines,
        citations,
      } = await answerQuestion(question, retrieval, {
        filters: {},
        prepare,
        wording: ENGLISH,
        help: readingAtMost(most),
      });
      const isRight = lines.map(
        ({ text }, index) =>
          right.has(citations[index]?.articleId ?? '') && answers.some((answer) => holds(text, answer)),
      );
      rows.push({
        kind,
        ms: performance.now() - began,
        isAnswered: outcome === 'answered',
        confidence,
        isRight,
        answers,
      });
    }
    report(most, rows);
  }
} finally {
  await Promise.all([archive.close(), model.close(), comparing.close(), reader.close()]);
  rmSync(data, { recursive: true, force: true });
}

function readingAtMost(most: number): AnswerHelp {
  if (most === 0) return NO_HELP;
  return {
    ...NO_HELP,
    read: (found) => readEvidence(found, reader, { most }),
    lookAgain: (found, best) => lookAgain(found.question, { ...found, best }, reader),
  };
}

interface Row {
  readonly kind: string;
  readonly ms: number;
  readonly isAnswered: boolean;
  readonly confidence: number;
  readonly isRight: readonly boolean[];
  readonly answers: readonly string[];
}

function report(most: number, rows: readonly Row[]): void {
  const answerable = rows.filter(({ answers }) => answers.length > 0);
  const share = (of: readonly boolean[]): string => mean(of.map(Number)).toFixed(3);
  const confidences = (some: readonly Row[]): readonly number[] => some.map(({ confidence }) => confidence);
  const kinds = [...new Set(rows.filter((one) => !answerable.includes(one)).map(({ kind }) => kind))];
  const told = kinds.map((kind) => {
    const own = rows.filter((one) => one.kind === kind);
    return `${kind} ${auroc(confidences(answerable), confidences(own)).toFixed(3)}`;
  });
  const times = rows.map(({ ms }) => ms);
  process.stdout.write(
    `${most} read: first ${share(answerable.map(({ isRight }) => isRight[0] ?? false))}, ` +
      `three ${share(answerable.map(({ isRight }) => isRight.includes(true)))}, ` +
      `answers' lines right ${share(rows.filter(({ isAnswered }) => isAnswered).flatMap(({ isRight }) => isRight))}, ` +
      `AUROC ${told.join(', ')}, median ${quantile(times, 0.5).toFixed(0)} ms, 95 of 100 under ${quantile(times, 0.95).toFixed(0)} ms\n`,
  );
}
