import { expect, it } from 'vitest';
import { holds } from '../../src/measure/holds-answer.ts';

it.each([
  ['The pier cost £4.2 million.', '£4.2 million', true],
  ['Captain Magnus Tait commands it.', 'magnus tait', true],
  ['Orkneymen came.', 'Orkney', false],
  ['Nothing.', '', false],
  ['…', '!', false],
])('holds(%j, %j) is %j', (line, answer, expected) => {
  expect(holds(line, answer)).toBe(expected);
});
