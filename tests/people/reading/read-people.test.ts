import { expect, it } from 'vitest';
import { namingPart } from '../../../src/people/reading/read-people.ts';

it('looks for people in all of an article, and in the beginning of what only lists names', () => {
  const speech = 'The bridge of Velm was opened, Anna Quill said. '.repeat(600);
  expect(namingPart(speech)).toBe(speech);
  const list = 'Anna Quill, '.repeat(9000);
  expect(namingPart(list)).toBe(list.slice(0, 'Anna Quill, '.length * 1250));
});
