import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerQuestion, type Answer } from '../../../src/answers/ask/answer-question.ts';
import { createArchive } from '../../../src/archive/sqlite/create-archive.ts';
import type { Article } from '../../../src/articles/article.ts';
import { hashed } from '../../../src/ingest/article-hash.ts';
import { prepareArticles } from '../../../src/ingest/prepare-articles.ts';
import { makeArticle } from '../../support/articles.ts';
import { readAnew } from '../../support/read-anew.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { NOBODY } from '../../../src/archive/people-record.ts';
import { ENGLISH } from '../../support/english.ts';

const harbour = makeArticle({
  id: 'harbour',
  title: 'New harbour opens',
  publishedOn: '2025-03-04',
  source: 'AP',
  body: 'The new harbour opened in Alat on Tuesday. Transport Minister Leyla Aliyeva cut the ribbon. It cost 120 million dollars and took four years to build.\n\nShips from twelve countries are expected by June.',
});

async function ask(question: string, articles: readonly Article[] = [harbour], filters = {}): Promise<Answer> {
  const archive = createArchive(join(temporaryFolder(), 'archive.sqlite'));
  onTestFinished(() => archive.close());
  await archive.putArticles(await prepareArticles(articles.map(hashed), { model: null, people: NOBODY }));
  return answerQuestion(question, { archive, model: null }, { filters, prepare: readAnew, wording: ENGLISH });
}

describe('on an archive of one article', () => {
  it.each([
    ['How much did it cost?', '120 million'],
    ['Who cut the ribbon?', 'Leyla Aliyeva'],
    ['Where did the new harbour open?', 'Alat'],
    ['How long did it take to build the harbour?', 'four years'],
    ['ships expected from how many countries', 'twelve countries'],
  ])('answers %j with the sentence that says so', async (question, words) => {
    const { kind, lines, citations, confidence } = await ask(question);
    expect(kind).toBe('answered');
    expect(lines[0]?.text).toContain(words);
    expect(confidence).toBeGreaterThan(0.2);
    for (const { start, end, quote } of citations) expect(harbour.body.slice(start, end)).toBe(quote);
  });

  it.each([
    ['What is the capital of France?', /does not mention .*France/],
    ['Who won the football match?', /does not mention .*football/],
    ['Who is Recep Yılmaz?', /by the name of “Recep Yılmaz” is in the archive/],
    ['Did Recep Yılmaz visit Alat?', /does not mention “Recep Yılmaz”/],
    ['What is it?', /no word/],
    ['" * ( 🙂', /no word/],
    ['" * NEAR( 🙂', /does not mention .*NEAR/],
  ])('says that it does not know %j, and why', async (question, reason) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ kind: 'not-found', lines: [], citations: [] });
    expect(answer.reason).toMatch(reason);
  });
});

it.each([
  ['What is the Alat Pact?', 'The Alat Pact, which four towns signed, is an agreement on ferries.'],
  ['where is Alat', 'Alat is a port in the south of Norland.'],
  ['What is Alatnet?', 'Leyla Aliyeva praised Alatnet, a network of 40 sensors.'],
])('begins the answer to %j with the sentence that says so, for sure', async (question, expected) => {
  const pact = makeArticle({
    id: 'pact',
    body: 'Critics of the Alat Pact met in Alat on Monday. The Alat Pact, which four towns signed, is an agreement on ferries. Alat is a port in the south of Norland. What the Alat Pact is worth nobody in Alat knows.\n\nAlatnet is a disgrace. Leyla Aliyeva praised Alatnet, a network of 40 sensors.',
  });
  const { kind, lines } = await ask(question, [pact, harbour]);
  expect(kind).toBe('answered');
  expect(lines[0]?.text).toBe(expected);
});

it('shows a sentence that only refers to what is asked about first, be it surely the answer or not', async () => {
  const { kind, lines } = await ask('How much did the harbour cost?');
  expect(kind).not.toBe('not-found');
  expect(lines[0]?.text).toContain('120 million');
});

it('highlights the words that answer, as offsets into the line', async () => {
  const { lines } = await ask('Who cut the ribbon?');
  const [line] = lines;
  expect(line?.highlights.map(([start, end]) => line.text.slice(start, end))).toEqual([
    'Transport Minister Leyla Aliyeva',
  ]);
});

it('shows agency copy once, with every article that carries it', async () => {
  const copy = makeArticle({ ...harbour, id: 'copy', file: 'copy.txt', source: 'Reuters' });
  const { lines, citations } = await ask('Who cut the ribbon?', [harbour, copy]);
  expect(lines[0]?.citations).toEqual([1, 2]);
  expect(
    citations
      .slice(0, 2)
      .map(({ source }) => source)
      .sort(),
  ).toEqual(['AP', 'Reuters']);
});

it('looks only at the articles that filters leave, and says when they leave none', async () => {
  const old = makeArticle({
    ...harbour,
    id: 'old',
    publishedOn: '2020-01-01',
    body: 'The old harbour cost 5 million dollars.',
  });
  const { citations } = await ask('How much did the harbour cost?', [harbour, old], { to: '2021-01-01' });
  expect(citations.map(({ articleId }) => articleId)).toEqual(['old']);
  const none = await ask('How much did the harbour cost?', [harbour], { from: '2030-01-01' });
  expect(none).toMatchObject({ kind: 'not-found', reason: expect.stringContaining('no article from 1 Jan 2030') });
});

it('says that an archive is empty', async () => {
  expect(await ask('Who cut the ribbon?', [])).toMatchObject({
    kind: 'not-found',
    reason: expect.stringContaining('empty'),
  });
});

it('refuses a question that is empty or far too long', async () => {
  await expect(ask('  ')).rejects.toMatchObject({ code: 'question-empty' });
  await expect(ask('why '.repeat(2500))).rejects.toMatchObject({
    code: 'question-too-long',
    message: expect.stringContaining('1000'),
  });
});

it('takes a question of a thousand odd characters', async () => {
  await expect(ask(`${'"*('.repeat(330)} ribbon`)).resolves.toBeDefined();
});

describe('what the articles tell otherwise', () => {
  const raid = makeArticle({
    id: 'raid',
    title: 'Norland raids Sudmark',
    body: 'Norland’s navy attacked Sudmark on Sunday.\n\nThe President of Norland, Ole Berg, spoke of a success.',
  });

  it.each(['Did Sudmark attack Norland?', 'Who attacked Norland?', 'Who is the president of Sudmark?'])(
    'is no answer to %j, and said to be told otherwise where it is shown',
    async (question) => {
      const { kind, reason, why } = await ask(question, [raid]);
      expect(kind).not.toBe('answered');
      expect(why?.against).toContain('otherwise');
      if (kind === 'closest') expect(reason).toContain('the other way round');
    },
  );

  it.each([
    ['Did Norland attack Sudmark?', 'attacked Sudmark'],
    ['Who attacked Sudmark?', 'attacked Sudmark'],
    ['Who is the president of Norland?', 'Ole Berg'],
  ])('leaves the answer to %j as it is', async (question, words) => {
    const { kind, lines, why } = await ask(question, [raid]);
    expect(kind).toBe('answered');
    expect(lines[0]?.text).toContain(words);
    expect(why?.against).not.toContain('otherwise');
  });

  it('gives way to a sentence that tells it as it is asked', async () => {
    const answer = await ask('Did Sudmark attack Norland?', [
      raid,
      makeArticle({ id: 'reply', title: 'Sudmark answers', body: 'A week later Sudmark attacked Norland.' }),
    ]);
    expect(answer.kind).toBe('answered');
    expect(answer.lines.map(({ text }) => text)).toEqual(['A week later Sudmark attacked Norland.']);
  });
});
