import { expect, it } from 'vitest';
import { analyseQuestion } from '../../../../src/answers/ask/asked/analyse-question.ts';
import { FEATURES } from '../../../../src/answers/ask/evidence/evidence-features.ts';
import { saysTooLittle } from '../../../../src/answers/ask/lines/says-too-little.ts';
import { weighed } from '../../../support/weighed-sentence.ts';

/** Whether a sentence that says so much of a question, and answers by so much as a reader finds, says too little. */
const isLittle = (question: string, { said, answers }: { readonly said: number; readonly answers: number | null }) => {
  const one = weighed('Crews of the ferries went on strike.');
  const reading = answers === null ? null : { answers, passageAnswers: 0, words: null, wordsProbability: 0 };
  const features = FEATURES.map((name) => (name === 'kinWithBefore' ? said : 0));
  return saysTooLittle(analyseQuestion(question, { rarity: () => 1, passages: () => 1 }), {
    ...one,
    candidate: { ...one.candidate, reading },
    evidence: { ...one.evidence, features },
  });
};

it('wants half of what is asked to be said before something is so, or is not', () => {
  expect(isLittle('did the ferry workers get more money', { said: 0.3, answers: 2 })).toBe(true);
  expect(isLittle('did the ferry workers get more money', { said: 0.6, answers: 2 })).toBe(false);
  expect(isLittle('who got more money from the ferry', { said: 0.3, answers: 2 })).toBe(false);
});

it('keeps to a reader’s doubt where no word of the question is said', () => {
  expect(isLittle('how many people died in the fire', { said: 0, answers: -1 })).toBe(true);
  expect(isLittle('how many people died in the fire', { said: 0, answers: 1 })).toBe(false);
  expect(isLittle('how many people died in the fire', { said: 0.2, answers: -1 })).toBe(false);
});

it('leaves alone what nobody read', () => {
  expect(isLittle('did the ferry workers get more money', { said: 0, answers: null })).toBe(false);
});
