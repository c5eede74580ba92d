import { expect, it } from 'vitest';
import { readPeople } from '../../src/people/read-people.ts';
import { rememberReadings } from '../../src/people/remember-readings.ts';
import { makeArticle } from '../support/articles.ts';

function counting(most: number) {
  const read: string[] = [];
  const reader = rememberReadings((article) => {
    read.push(article.id);
    return readPeople(article);
  }, most);
  return { read, reader };
}

const [a, b, c] = ['a', 'b', 'c'].map((id) => makeArticle({ id, body: `Mayor Anna Smith left ${id}.` }));

it('reads an article once, and again when it has changed', () => {
  const { read, reader } = counting(5);
  expect(reader(a!)).toBe(reader(a!));
  expect(read).toEqual(['a']);
  expect(reader({ ...a!, body: 'Mayor Mary Jones left.' }).mentions.map(({ name }) => name)).toEqual(['Mary Jones']);
  reader({ ...a!, body: 'Mayor Mary Jones left.', publishedOn: '2024-01-01' });
  expect(read).toEqual(['a', 'a', 'a']);
});

it('forgets those asked for longest ago', () => {
  const { read, reader } = counting(2);
  for (const article of [a!, b!, a!, c!, a!, b!]) reader(article);
  expect(read).toEqual(['a', 'b', 'c', 'b']);
});
