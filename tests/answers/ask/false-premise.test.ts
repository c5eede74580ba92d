import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { createReader } from '../../../embeddings/create-reader.ts';
import type { Reader } from '../../../embeddings/reader.ts';
import { type Answer, answerQuestion } from '../../../src/answers/ask/answer-question.ts';
import { createAnswerHelp } from '../../../src/answers/ask/lines/answer-help.ts';
import { createArchive } from '../../../src/archive/sqlite/create-archive.ts';
import { NOBODY } from '../../../src/archive/people-record.ts';
import { hashed } from '../../../src/ingest/article-hash.ts';
import { createLogger } from '../../../src/log.ts';
import { prepareArticles } from '../../../src/ingest/prepare-articles.ts';
import { makeArticle } from '../../support/articles.ts';
import { ENGLISH } from '../../support/english.ts';
import { readAnew } from '../../support/read-anew.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const articles = [
  makeArticle({
    id: 'sit-in',
    title: 'Police end sit-in',
    body: 'Police broke up a sit-in of students at the town hall of Harnvik on 3 May. Nobody was hurt, the mayor said.\n\nThe students want cheaper rooms.',
  }),
  makeArticle({
    id: 'airlift',
    title: 'Doses for the islands',
    body: 'The government has given 4.9 million doses of vaccine to Orland since March. A second shipment is on its way.',
  }),
  makeArticle({
    id: 'dalmo',
    title: 'Dalmo elects a council',
    body: 'Dalmo elected a council of nine on Sunday. Estland, the neighbour, sent observers.',
  }),
];

const log = createLogger({ level: 'silent', write: () => undefined });

let reader: Reader;
beforeAll(async () => {
  reader = await createReader({ name: 'builtin', dataDir: '', modelHost: '', fetch: false, log });
});
afterAll(() => reader.close());

async function ask(question: string): Promise<Answer> {
  const archive = createArchive(join(temporaryFolder(), 'archive.sqlite'));
  onTestFinished(() => archive.close());
  await archive.putArticles(await prepareArticles(articles.map(hashed), { model: null, people: NOBODY }));
  const help = createAnswerHelp({
    reranker: async () => null,
    reader: async () => reader,
    onFailure: (error) => {
      throw error;
    },
  });
  return answerQuestion(question, { archive, model: null }, { filters: {}, prepare: readAnew, wording: ENGLISH, help });
}

it.each([
  ['When was the sit-in at the town hall of Dalmo broken up?', 'Dalmo', 'on 3 May'],
  ['How many doses of vaccine has the government given to Estland?', 'Estland', '4.9 million'],
])(
  'says that the archive does not print it of the name that is asked for, and what it prints: %j',
  async (question, name, words) => {
    const { kind, reason, lines } = await ask(question);
    expect(kind).toBe('closest');
    expect(reason).toBe(`The archive does not print this of “${name}”; this is what it prints instead.`);
    expect(lines[0]?.text).toContain(words);
  },
);

it.each([
  ['When was the sit-in at the town hall of Harnvik broken up?', 'on 3 May'],
  ['How many doses of vaccine has the government given to Orland?', '4.9 million'],
])('answers the same question of what it does print: %j', async (question, words) => {
  const { kind, reason, lines } = await ask(question);
  expect([kind, reason]).toEqual(['answered', null]);
  expect(lines[0]?.text).toContain(words);
});
