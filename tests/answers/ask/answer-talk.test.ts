import { beforeEach, expect, it } from 'vitest';
import type { App } from '../../../src/app/app.ts';
import { openApp } from '../../support/open-app.ts';

const FERRY = {
  id: 'ferry',
  title: 'Ferry crews end their strike',
  source: 'Coast Wire',
  date: '2025-12-02',
  author: 'Ida Lund',
  text: 'VARNHOLM, December 2. Ferry crews went back to work on Tuesday. Hello, said the captain, and help came.',
};
const PIER = { id: 'pier', title: 'Pier opens', source: 'Harbour Post', text: 'The north pier opened on Monday.' };

let app: App;

beforeEach(async () => {
  app = await openApp([FERRY, PIER]);
});

it.each(['hi', 'thanks!', 'help', 'are you a bot?', 'that is wrong', 'bye', 'привет', 'ne yapabilirsin', 'sağ ol'])(
  'answers %j with a line of its own and no sentence of an article',
  async (text) => {
    const reply = await app.ask(text, {});
    expect(reply).toMatchObject({ kind: 'not-found', lines: [], citations: [], confidence: 0, question: text });
    expect(reply.talk).not.toBeNull();
    expect(reply.reason).not.toMatch(/mention|“hi”/);
  },
);

it('speaks the language it is spoken to in', async () => {
  expect((await app.ask('привет', {})).reason).toMatch(/^Здравствуйте! .*2 статьи/);
  expect((await app.speaking('tr').ask('hi', {})).reason).toMatch(/^Hello! .*2 articles/);
});

it('names the outlets', async () => {
  expect((await app.ask('what are your sources?', {})).reason).toContain('Coast Wire and Harbour Post');
});

it('tells when the article of the answer before was published, by whom, and where it stands', async () => {
  const earlier = {
    question: 'Who ended it?',
    quote: null,
    articleId: 'ferry',
    title: FERRY.title,
    publishedOn: FERRY.date,
  };
  const { reason } = await app.ask('when was this published?', {}, earlier);
  expect(reason).toBe('“Ferry crews end their strike”: Coast Wire · 2 Dec 2025 · by Ida Lund · articles.jsonl.');
});

it('asks which article is meant where there are several', async () => {
  expect((await app.ask('when was this published?', {})).reason).toMatch(/^Which article\?/);
});

it('leaves a question to the archive', async () => {
  expect((await app.ask('Who went back to work?', {})).talk).toBeNull();
});
