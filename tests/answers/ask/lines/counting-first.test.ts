import { expect, it } from 'vitest';
import { analyseQuestion } from '../../../../src/answers/ask/asked/analyse-question.ts';
import type { WeighedSentence } from '../../../../src/answers/ask/evidence/weigh-evidence.ts';
import { countingFirst } from '../../../../src/answers/ask/lines/counting-first.ts';
import { weighed } from '../../../support/weighed-sentence.ts';

const question = analyseQuestion('How many countries took part in the race?', { rarity: () => 1, passages: () => 1 });

function read(text: string, probability: number, answers: number): WeighedSentence {
  const one = weighed(text, { probability });
  const reading = { answers, passageAnswers: answers, words: null, wordsProbability: 0 };
  return { ...one, candidate: { ...one.candidate, reading } };
}

const SAILORS = read('About 3,200 sailors took part.', 0.7, -0.1);
const first = (sentences: readonly WeighedSentence[]) => countingFirst(question, sentences)[0]?.candidate.text;

it('puts first what counts the thing that is asked for', () => {
  expect(first([SAILORS, read('Ships of seven countries raced.', 0.4, 1)])).toBe('Ships of seven countries raced.');
});

it.each([
  ['a reader finds that it answers less', read('Ships of seven countries raced.', 0.4, -1)],
  ['it is far less likely', read('Ships of seven countries raced.', 0.1, 1)],
  ['it counts something else too', read('Some 40 boats raced.', 0.6, 1)],
])('leaves the likeliest first where %s', (_why, other) => {
  expect(first([SAILORS, other])).toBe('About 3,200 sailors took part.');
});

it('leaves a question alone that counts nothing, and one that nothing answers', () => {
  const who = analyseQuestion('Who won the race?', { rarity: () => 1, passages: () => 1 });
  const sentences = [SAILORS, read('Ships of seven countries raced.', 0.4, 1)];
  expect(countingFirst(who, sentences)).toBe(sentences);
  expect(countingFirst(question, [])).toEqual([]);
});
