import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { column, makePdf } from '../../support/make-pdf.ts';
import { added, hand, openKnown as open, STORM, wordsOf as words } from '../../support/adding.ts';

describe('adding a file', () => {
  it('keeps it byte for byte under a name of ours, and it can be asked about at once', async () => {
    const app = await open();
    const reply = await hand(app, 'Storm report (final).txt', STORM);
    expect(reply).toMatchObject({ kind: 'added', isIndexed: true, problems: [] });
    expect(reply.file).toMatch(/^added\/[a-z-]*storm-closed-the-airport[a-z-]*-[0-9a-f]{12}\.txt$/);
    expect(readFileSync(join(app.config.articlesDir, reply.file ?? ''), 'utf8')).toBe(STORM);
    const asked = await app.ask('How long was the airport of Wick closed?', {});
    expect(asked.lines[0]?.text).toContain('closed the airport of Wick for two days');
  });

  it('says what was understood, with the first sentence as printed and what is missing', async () => {
    const reply = await hand(await open(), 'storm.txt', STORM);
    const [article] = reply.articles;
    expect(article).toMatchObject({ publishedOn: '2025-12-12', source: null, missing: ['title', 'outlet', 'address'] });
    expect(reply.lines[0]?.text).toMatch(/^The storm closed the airport of Wick/);
    expect(reply.citations[0]).toMatchObject({ articleId: article?.id, quote: reply.lines[0]?.text });
  });

  it.each([
    ['../../x.txt'],
    ['/etc/passwd.txt'],
    ['C:\\boot.txt'],
    [`${'n'.repeat(300)}.txt`],
    ['.hidden.txt'],
    ['a\u0000b.txt'],
  ])('takes nothing from the name it came with: %j', async (name) => {
    const app = await open();
    const reply = await hand(app, name, STORM);
    expect(reply.kind).toBe('added');
    expect(added(app)).toEqual([reply.file?.replace('added/', '')]);
    expect(readdirSync(app.config.articlesDir).sort()).toEqual(['added', 'articles.jsonl']);
  });

  it('quotes a PDF with the page that the words stand on', async () => {
    const app = await open();
    const pages = [
      column(700, ['The mayor of Velm opened the new basin on Tuesday.']),
      column(700, ['The storm closed the airport of Wick for two days.']),
    ];
    const reply = await hand(app, 'coast.pdf', makePdf(pages));
    expect(reply).toMatchObject({ kind: 'added', isIndexed: true, problems: [] });
    const { lines, citations } = await app.ask('How long was the airport of Wick closed?', {});
    expect(lines[0]?.text).toBe('The storm closed the airport of Wick for two days.');
    expect(citations[0]).toMatchObject({ page: 2, paragraph: 2, quote: lines[0]?.text });
    const [opened] = (await app.articles({ words: 'basin', limit: 1, filters: {} })).articles;
    const { body = '' } = (await app.article(opened?.id ?? '')) ?? {};
    expect(body.split('\n\n')).toHaveLength(2);
  });

  it('adds a file of forty articles as one', async () => {
    const app = await open();
    const lines = Array.from({ length: 40 }, (_, at) =>
      JSON.stringify({ title: `Day ${at}`, text: `Boat ${at} came in.` }),
    );
    const reply = await hand(app, 'boats.jsonl', lines.join('\n'));
    expect(reply).toMatchObject({ kind: 'added', isIndexed: true });
    expect(reply.articles).toHaveLength(40);
    expect(reply.file).toMatch(/^added\/40-articles-/);
    expect((await app.status()).articles).toBe(41);
    expect((await app.takeAway(reply.articles[7]?.id ?? '')).kind).toBe('taken-away');
    expect((await app.status()).articles).toBe(1);
  });
});

describe('a file that something is wrong with', () => {
  it.each([
    ['empty.txt', '', /is empty/],
    ['blank.md', ' \n ', /is empty/],
    ['zip.txt', 'PK\u0003\u0004rest', /not a text file.*save it as text/],
    ['photo.png', 'anything', /no format that is read; save it as \.txt/],
    ['broken.json', '{"text": ', /line 1: is not JSON.*correct it/],
    ['none.json', '{"title": "Only a title"}', /has no words in "text"/],
    ['large.txt', 'word '.repeat(1_000_000), /more than 4 MB.*split it/],
    ['mojibake.txt', 'The caf\uFFFD of the harbour opened again on Monday.', /save it with the encoding UTF-8/],
    ['same.txt', 'The ferry to Lerwick sails again from Friday.', /already, as “ferry”/],
    [
      'clash.json',
      '{"id": "ferry", "text": "Another ferry."}',
      /id “ferry”, which is used by an article of articles\.jsonl/,
    ],
    [
      'twice.jsonl',
      '{"id": "a", "text": "One."}\n{"id": "a", "text": "Two."}',
      /id “a”, which is used twice in this file/,
    ],
    ['half.jsonl', '{"text": "One."}\n{', /line 2: is not JSON/],
  ])('%s is not kept, and the reason is told with the remedy', async (name, content, reason) => {
    const app = await open();
    const reply = await hand(app, name, content);
    expect(reply).toMatchObject({ kind: 'not-added', file: null, articles: [] });
    expect(words(reply)).toMatch(reason);
    expect(added(app)).toEqual([]);
    expect((await app.status()).articles).toBe(1);
  });

  it('tells no more faults than can be read', async () => {
    const reply = await hand(await open(), 'bad.jsonl', '{\n'.repeat(60));
    expect(reply.problems.length).toBeLessThan(10);
  });
});

describe('adding at the same time', () => {
  it('takes one of two files of the same article, and says so of the other', async () => {
    const app = await open();
    const replies = await Promise.all([hand(app, 'one.txt', STORM), hand(app, 'two.txt', `${STORM}\n`)]);
    expect(replies.map(({ kind }) => kind)).toEqual(['added', 'not-added']);
    expect((await app.status()).articles).toBe(2);
  });

  it('takes both of two articles, also while an update is under way', async () => {
    const app = await open();
    const updating = app.update({ rebuild: true });
    const replies = await Promise.all([hand(app, 'one.txt', STORM), hand(app, 'two.txt', 'The quay was mended.')]);
    await updating;
    expect(replies.map(({ isIndexed }) => isIndexed)).toEqual([true, true]);
  });
});

describe('what a crash left', () => {
  it('is never read as an article', async () => {
    const app = await open();
    await hand(app, 'one.txt', STORM);
    writeFileSync(join(app.config.articlesDir, 'added', '.adding-0123'), 'Half of an art');
    await app.update();
    expect((await app.status()).articles).toBe(2);
  });

  it('is found by the next update when only indexing was left to do', async () => {
    const app = await open();
    const { file } = await hand(app, 'one.txt', STORM);
    await app.takeAway(file ?? '');
    writeFileSync(join(app.config.articlesDir, file ?? ''), STORM);
    await app.update();
    expect((await app.status()).articles).toBe(2);
  });
});

describe('taking away again', () => {
  it('removes the file and its article, by id or file', async () => {
    const app = await open();
    const reply = await hand(app, 'storm.txt', STORM);
    expect(await app.takeAway(reply.articles[0]?.id ?? '')).toMatchObject({ kind: 'taken-away', file: reply.file });
    expect(added(app)).toEqual([]);
    expect((await app.status()).articles).toBe(1);
    expect(words(await app.takeAway(reply.file ?? ''))).toContain('taken away already');
  });

  it('leaves alone what was changed since, and what was never added', async () => {
    const app = await open();
    const { file } = await hand(app, 'storm.txt', STORM);
    writeFileSync(join(app.config.articlesDir, file ?? ''), `${STORM} It was reopened.`);
    expect(words(await app.takeAway(file ?? ''))).toContain('changed since it was added, so it stays');
    expect(words(await app.takeAway('ferry'))).toContain('remove articles.jsonl from the articles folder');
    for (const given of ['../articles.jsonl', 'added/../articles.jsonl', 'nothing']) {
      expect((await app.takeAway(given)).kind).toBe('not-taken-away');
    }
    rmSync(join(app.config.articlesDir, 'added'), { recursive: true });
    expect(words(await app.takeAway(file ?? ''))).toContain('taken away already');
  });
});
