import { expect, it } from 'vitest';
import { createAskArchive } from '../../../src/answers/ask/ask-archive.ts';
import { createWordings } from '../../../src/language/create-wording.ts';
import { createGeneralWords } from '../../../src/question/spelling/general-words.ts';
import { makeArticle } from '../../support/articles.ts';
import { createReadStored } from '../../../src/people/reading/read-stored.ts';
import { openArchive } from '../../support/open-archive.ts';
import { PORT_ARTICLES } from '../../support/port-articles.ts';
import { ENGLISH } from '../../support/english.ts';

async function ask(text: string, articles = PORT_ARTICLES) {
  const archive = await openArchive(articles);
  const askArchive = createAskArchive({
    archive,
    wordings: createWordings(),
    general: createGeneralWords(),
    prepare: createReadStored(archive),
    today: () => '2026-11-24',
  });
  return askArchive(text, { archive, model: null }, { filters: {}, wording: ENGLISH });
}

it('answers from the articles of the time that is asked for', async () => {
  const december = await ask('How much did the pier cost in December 2025?');
  expect(december.lines[0]?.text).toContain('52 million');
  expect(december.notes[0]).toContain('1–31 Dec 2025');
  const year = await ask('How much will the north pier cost in 2024?');
  expect(year.citations.map(({ articleId }) => articleId)).toEqual(expect.arrayContaining(['pier']));
  expect(year.citations.map(({ articleId }) => articleId)).not.toContain('opening');
});

it('asks other articles when those of a time that may be part of the story do not answer, and says so', async () => {
  const { lines, notes } = await ask('Who will run the ferry between Varnholm and Ostervik in December?');
  expect(lines[0]?.text).toContain('Karagülle');
  expect(notes).toEqual([expect.stringContaining('other articles were asked too')]);
});

it('takes another year than the latest when that answers far more surely', async () => {
  const { citations } = await ask('How many boats did a storm sink in December?');
  expect(citations[0]?.articleId).toBe('pier');
});

it('keeps to the sentence that speaks of a year, though articles are of that year', async () => {
  const old = makeArticle({ id: 'old', publishedOn: '2019-06-01', body: 'VARNHOLM. Boats were sold at the old pier.' });
  const { lines, notes } = await ask('How many boats sank at the old pier in 2019?', [...PORT_ARTICLES, old]);
  expect(lines[0]?.text).toContain('eleven boats');
  expect(notes.join(' ')).not.toContain('Read');
});

it('refuses a time before the archive with how far it reaches', async () => {
  const { kind, reason } = await ask('Which articles from 2019 mention the pier?');
  expect(kind).toBe('not-found');
  expect(reason).toContain('it reaches from 3 Feb 2024 to 9 Dec 2025');
});

it('finds what happened on a day by its name, in the articles of that day', async () => {
  const { lines, citations, notes } = await ask('What happened on Tuesday?');
  expect(lines[0]?.text).toContain('stayed in port on Tuesday');
  expect(citations.every(({ publishedOn }) => publishedOn === '2025-12-09')).toBe(true);
  expect(notes[0]).toContain('9 Dec 2025');
});

it('warns that sentences may be of another time than the one asked for, unless they name it', async () => {
  const other = await ask('How much did the pier cost in 2018?');
  expect(other.lines.length).toBeGreaterThan(0);
  expect(other.notes).toEqual(['No article asked is of 2018: what they say may be of another time.']);
  expect((await ask('How many boats sank at the old pier in 2019?')).notes).toEqual([]);
});

it('never asks about nothing', async () => {
  expect(await ask('last week')).toMatchObject({ kind: 'not-found', reason: expect.stringContaining('no word') });
  expect(await ask('What happened last week?')).toMatchObject({
    kind: 'not-found',
    notes: [expect.stringContaining('1–7 Dec 2025'), expect.stringContaining('summary')],
  });
});
