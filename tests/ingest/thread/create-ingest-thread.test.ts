import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { readArticleFile } from '../../../src/articles/read-article-file.ts';
import { readNamedBytes } from '../../../src/articles/read-named-bytes.ts';
import { createIngestThread, type IngestThreadOptions } from '../../../src/ingest/thread/create-ingest-thread.ts';
import { createLogger } from '../../../src/log.ts';
import { builtInPeople } from '../../../src/people/reading/people-finder.ts';
import { makeArticle } from '../../support/articles.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const logged: string[] = [];
const log = createLogger({ level: 'warn', write: (line) => logged.push(line) });

function open(options: Partial<IngestThreadOptions> = {}) {
  const thread = createIngestThread({ finder: builtInPeople().wanted(), log, ...options });
  onTestFinished(() => thread.close());
  return thread;
}

it('reads files and people as they are read without it', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'sub'));
  writeFileSync(
    join(folder, 'sub/ferry.txt'),
    'BAKU, Azerbaijan, December 9. Minister Ana Quill said the ferry sails on Monday.',
  );
  const thread = open();
  const [read, missing] = await Promise.all([
    thread.readFile(folder, 'sub/ferry.txt'),
    thread.readFile(folder, 'none.txt'),
  ]);
  expect(read).toEqual(await readArticleFile(folder, 'sub/ferry.txt'));
  expect(missing).toMatchObject({ hash: null, problems: [{ file: 'none.txt', code: 'article-unreadable' }] });
  const bytes = Buffer.from('The ferry sails on Monday.');
  expect(await thread.readBytes(bytes, 'ferry.txt')).toEqual(await readNamedBytes(bytes, 'ferry.txt'));
  const article = read.articles[0] ?? makeArticle();
  const people = await thread.readPeople(article);
  expect(people).toEqual(await builtInPeople().read(article));
  expect(people.names).toEqual(['Ana Quill']);
});

/** A thread that ends where it comes to something of that name, and echoes all else. */
const breaksAt = (name: string) => () =>
  new Worker(
    `const { parentPort } = require('node:worker_threads');
     parentPort.on('message', (piece) => {
       if (JSON.stringify(piece).includes(${JSON.stringify(name)})) throw new Error('it broke');
       if (piece.kind === 'file') parentPort.postMessage({ kind: 'file', read: { articles: [], problems: [], hash: piece.file } });
       else parentPort.postMessage({ kind: 'people', people: { names: [piece.article.id], reading: null, finder: 'other' } });
     });`,
    { eval: true },
  );

it('names the file that ends it, and goes on with the next in another', async () => {
  const thread = open({ startWorker: breaksAt('bad.txt') });
  const read = await Promise.all(['a.txt', 'bad.txt', 'b.txt'].map((file) => thread.readFile('', file)));
  expect(read.map(({ hash }) => hash)).toEqual(['a.txt', null, 'b.txt']);
  expect(read[1]?.problems).toMatchObject([{ file: 'bad.txt', code: 'article-broken' }]);
  expect(read[1]?.problems[0]?.message).toContain('it broke');
});

it('ends a thread that a file keeps for too long, remembers the file as it is, and goes on with the next', async () => {
  const folder = temporaryFolder();
  for (const file of ['a.txt', 'endless.txt', 'b.txt']) writeFileSync(join(folder, file), file);
  const startWorker = (): Worker =>
    new Worker(
      `const { parentPort } = require('node:worker_threads');
       parentPort.on('message', ({ file }) => {
         while (file === 'endless.txt');
         parentPort.postMessage({ kind: 'file', read: { articles: [], problems: [], hash: file } });
       });`,
      { eval: true },
    );
  const mostMs = (size: number): number => (size === 'endless.txt'.length ? 1 : 600_000);
  const thread = open({ startWorker, mostMs });
  const read = await Promise.all(['a.txt', 'endless.txt', 'b.txt'].map((file) => thread.readFile(folder, file)));
  expect(read.map(({ hash }) => hash)).toEqual(['a.txt', 'overdue 11', 'b.txt']);
  expect(read[1]?.problems).toMatchObject([
    {
      file: 'endless.txt',
      code: 'article-broken',
      message: expect.stringMatching(/takes longer than 1 seconds.*mend/u),
    },
  ]);
});

it('names nobody in an article that ends it, says so, and reads the next', async () => {
  const thread = open({ startWorker: breaksAt('bad') });
  const articles = ['one', 'bad', 'two'].map((id) => makeArticle({ id, file: `${id}.txt`, body: id }));
  const people = await Promise.all(articles.map(thread.readPeople));
  expect(people.map(({ names }) => names)).toEqual([['one'], [], ['two']]);
  // It counts as read: who asked again at every update would be ended by it each time.
  expect(people[1]?.finder).toBe(thread.finder);
  expect(logged.join()).toContain('bad.txt');
});

it('starts another after it has rested', async () => {
  const started: Worker[] = [];
  const startWorker = (): Worker => {
    const worker = breaksAt('none')();
    started.push(worker);
    return worker;
  };
  const thread = open({ startWorker, idleMs: 0 });
  const ended = new Promise((resolve) => {
    void thread.readFile('', 'a.txt').then(() => started[0]?.once('exit', resolve));
  });
  await ended;
  expect((await thread.readFile('', 'b.txt')).hash).toBe('b.txt');
  expect(started).toHaveLength(2);
});
