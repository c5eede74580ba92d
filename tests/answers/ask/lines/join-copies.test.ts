import { expect, it } from 'vitest';
import { joinCopies } from '../../../../src/answers/ask/lines/join-copies.ts';
import { weighed } from '../../../support/weighed-sentence.ts';

/** Which of some sentences, each of an article of its own, are joined: their numbers from 0. */
function joined(...texts: readonly string[]): readonly (readonly number[])[] {
  const sentences = texts.map((text, index) => weighed(text, { id: `article ${index}` }));
  return joinCopies(sentences).map((group) => group.map((one) => sentences.indexOf(one)));
}

const COPY = 'The ferry Solveig ran aground off Lerwick on Monday with 212 passengers on board, the coast guard said.';

it('joins agency copy in which an outlet changed a word', () => {
  const edited = COPY.replace('the coast guard said', 'according to the coast guard');
  expect(joined(COPY, edited, 'Nobody was hurt.')).toEqual([[0, 1], [2]]);
});

it.each([
  ['figure', COPY.replace('212', '221')],
  ['day', COPY.replace('Monday', 'Tuesday')],
  ['name', COPY.replace('Solveig', 'Ingrid')],
  ['"not"', COPY.replace('ran aground', 'did not run aground')],
])('never joins sentences that differ in a %s', (_, other) => {
  expect(joined(COPY, other)).toEqual([[0], [1]]);
});

it('joins short sentences only when they are the same words', () => {
  expect(joined('It cost 5.', 'It cost 5!', 'It took 5.')).toEqual([[0, 1], [2]]);
});

it('counts an article once however often it prints the words', () => {
  const sentences = [weighed('It cost 5.', { id: 'a' }), weighed('It cost 5.', { id: 'a' })];
  expect(joinCopies(sentences).map(({ length }) => length)).toEqual([1]);
});
