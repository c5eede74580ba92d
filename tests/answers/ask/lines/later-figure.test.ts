import { expect, it } from 'vitest';
import { laterFigure } from '../../../../src/answers/ask/lines/later-figure.ts';
import { analyseQuestion } from '../../../../src/answers/ask/asked/analyse-question.ts';
import type { WeighedSentence } from '../../../../src/answers/ask/evidence/weigh-evidence.ts';
import { weighed } from '../../../support/weighed-sentence.ts';

interface Read {
  readonly on: string | null;
  /** The words that a reader says answer; empty where it says that none do. */
  readonly words: string;
  /** Words of the question that its passage lacks. */
  readonly lacks?: string;
}

const asked = (text: string) => analyseQuestion(text, { rarity: () => 1, passages: () => 1 });

/** A sentence as it is after a reader read it, of an article of its own. */
function read(text: string, { on, words, lacks = '' }: Read): WeighedSentence {
  const one = weighed(text, { id: text });
  const start = text.indexOf(words);
  return {
    ...one,
    article: { ...one.article, publishedOn: on },
    candidate: {
      ...one.candidate,
      reading: {
        answers: words === '' ? -2 : 2,
        passageAnswers: 2,
        words: words === '' ? null : [start, start + words.length],
        wordsProbability: 0.9,
      },
    },
    evidence: { ...one.evidence, unsaid: asked(`Is it ${lacks}?`).words },
  };
}

const FIRST = read('At least 12 people died.', { on: '2025-05-03', words: '12' });
const LAST = read('In all 23 people died.', { on: '2025-05-09', words: '23 people' });
const BETWEEN = read('By then 19 had died.', { on: '2025-05-05', words: '19' });

const order = (question: string, sentences: readonly WeighedSentence[]) =>
  laterFigure(asked(question), sentences)?.map(({ candidate }) => candidate.text) ?? null;

it('shows the latest figure before the one that is likelier by its words', () => {
  expect(order('How many people died?', [FIRST, BETWEEN, LAST])).toEqual([
    'In all 23 people died.',
    'At least 12 people died.',
    'By then 19 had died.',
  ]);
});

it.each([
  ['nothing is later', [LAST, FIRST]],
  [
    'the later article prints the same figure',
    [FIRST, read('The 12 were mourned.', { on: '2025-06-01', words: '12' })],
  ],
  ['a reader says that the later is no answer', [FIRST, read('About 300 came.', { on: '2025-06-01', words: '' })]],
  ['what answers there is no figure', [FIRST, read('Many died.', { on: '2025-06-01', words: 'Many' })]],
  ['nobody knows which is later', [FIRST, read('Some 30 died.', { on: null, words: '30' })]],
  ['the later is of another place', [FIRST, read('Two died.', { on: '2025-06-01', words: 'Two', lacks: 'Hollin' })]],
])('keeps the likeliest first where %s', (_why, sentences) => {
  expect(order('How many people died?', sentences)).toBeNull();
});

it('lets a day to come be put off, and no day that is past', () => {
  const opening = read('The bridge opens in 2026.', { on: '2025-01-01', words: '2026' });
  const putOff = read('It is put off to 2027.', { on: '2025-02-01', words: '2027' });
  expect(order('When will the bridge open?', [opening, putOff])?.[0]).toBe('It is put off to 2027.');
  expect(order('When did the bridge open?', [opening, putOff])).toBeNull();
});

it('tells nothing where no reader read', () => {
  expect(order('How many people died?', [weighed('At least 12 people died.')])).toBeNull();
});
