import { expect, it } from 'vitest';
import { analyseQuestion } from '../../../../src/answers/ask/asked/analyse-question.ts';
import type { App } from '../../../../src/app/app.ts';
import { newestFirst } from '../../../../src/answers/ask/lines/newest-first.ts';
import { openApp } from '../../../support/open-app.ts';
import { weighed } from '../../../support/weighed-sentence.ts';

const TOLLS = [
  [
    'first',
    '2025-05-03',
    'The death toll of the Hollin landslide is 12, the rescue service said. Twelve houses were buried.',
  ],
  [
    'second',
    '2025-05-05',
    'The death toll of the Hollin landslide has risen to 19, the rescue service said on Monday.',
  ],
  ['last', '2025-05-09', 'The death toll of the landslide of Hollin is 23, the ministry said on Friday.'],
  ['other', '2025-06-01', 'A fair was held in Hollin on Sunday, and 400 people came.'],
].map(([id = '', date = '', text = '']) => ({
  id,
  title: `Hollin ${id}`,
  source: 'Coast Wire',
  date,
  text,
  author: id === 'last' ? 'Ida Marsk' : 'Tom Rusk',
}));

const asked = (text: string) => analyseQuestion(text, { rarity: () => 1, passages: () => 1 });

const ask = async (question: string, options: Parameters<App['ask']>[1] = {}) =>
  (await openApp(TOLLS)).ask(question, options);

it.each([
  'What is the latest death toll in Hollin?',
  'What is the death toll in Hollin so far?',
  'current death toll in hollin',
])('shows for %j the newest article that answers first, and what it replaces as earlier', async (question) => {
  const { lines, kind } = await ask(question);
  expect(kind).toBe('answered');
  expect(lines[0]?.text).toContain('23');
  expect(lines[0]?.note).toBeNull();
  expect(lines.slice(1).map(({ text, note }) => [/\b(?:19|12)\b/.exec(text)?.[0], note])).toEqual([
    ['19', 'earlier: 5 May 2025'],
    ['12', 'earlier: 3 May 2025'],
  ]);
});

it('does so where the newest is asked for beside the question', async () => {
  expect((await ask('What is the death toll in Hollin?', { sort: 'newest' })).lines[0]?.text).toContain('23');
});

it('keeps to the articles of an author', async () => {
  const { citations } = await ask('What is the death toll in Hollin?', { author: 'ida marsk' });
  expect(citations.map(({ articleId }) => articleId)).toEqual(['last']);
});

it('names the filters that were set when nothing is found, and the outlets there are when that is none of them', async () => {
  const early = await ask('Who won the fair?', { to: '2025-05-04' });
  expect(early.notes.join(' ')).toContain('Only articles up to 4 May 2025 were asked.');
  expect((await ask('What is the death toll?', { source: 'The Moon Times' })).reason).toBe(
    'The archive has no article by “The Moon Times”. It has articles by: Coast Wire.',
  );
  expect((await ask('What is the death toll?', { section: 'Chess' })).reason).toBe(
    'The archive has no article in the section “Chess”: none says which section it is in.',
  );
  expect((await ask('What is the death toll?', { author: 'Nobody' })).reason).toContain('by the author Nobody');
});

it('takes for an update what a reader says answers, in whatever words, and nothing else', () => {
  const read = (id: string, { on, probability, answers }: { on: string; probability: number; answers: number }) => {
    const one = weighed(`It is ${id}.`, { id, probability });
    const reading = { answers, passageAnswers: 0, words: null, wordsProbability: 0 };
    return { ...one, article: { ...one.article, publishedOn: on }, candidate: { ...one.candidate, reading } };
  };
  const sentences = [
    read('toll', { on: '2025-05-05', probability: 0.99, answers: 1.1 }),
    read('update', { on: '2025-05-09', probability: 0.31, answers: -0.8 }),
    read('fair', { on: '2025-06-01', probability: 0.3, answers: -3 }),
  ];
  expect(newestFirst(asked('What is the death toll?'), sentences).map(({ article }) => article.id)).toEqual([
    'update',
    'toll',
    'fair',
  ]);
});

it('takes no newer sentence that only names whom the question does, unless a reader finds that it answers', () => {
  const question = asked('What is the newest offer of Sundline?');
  const read = (id: string, { on, says, answers }: { on: string; says: readonly string[]; answers: number }) => {
    const one = weighed(`Sundline ${id}.`, { id });
    const reading = { answers, passageAnswers: 1, words: null, wordsProbability: 0 };
    return {
      ...one,
      article: { ...one.article, publishedOn: on },
      candidate: { ...one.candidate, reading },
      evidence: { ...one.evidence, matched: question.words.filter(({ text }) => says.includes(text)) },
    };
  };
  const offer = read('offers', { on: '2025-09-08', says: ['offer', 'Sundline'], answers: 2 });
  const head = { on: '2025-10-10', says: ['Sundline'], answers: -0.1 };
  const first = (...sentences: Parameters<typeof newestFirst>[1]) => newestFirst(question, sentences)[0]?.article.id;
  expect(first(offer, read('head', head))).toBe('offers');
  expect(first(offer, read('head', { ...head, answers: 1 }))).toBe('head');
  expect(first(offer, read('update', { ...head, says: [] }))).toBe('update');
});
