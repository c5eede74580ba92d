import { expect, it } from 'vitest';
import { chooseRecords } from './choose-records.ts';

const paragraphs = Array.from(
  { length: 20 },
  (_, index) =>
    `Paragraph ${index} tells of the pier number ${index} and of everything that was said about it at the time by the crew.`,
);
const record = {
  id: 'gv-1',
  title: 'Piers',
  summary:
    'A short history of twenty harbours and what sailors told our reporter about each of these places this summer.',
  paragraphs,
};
const chosen = (fields: Partial<typeof record>) => chooseRecords([{ ...record, ...fields }]).length;

it('takes a summary that somebody wrote of a longer article', () => {
  expect(chosen({})).toBe(1);
  expect(chosen({ id: '18f:content/posts/piers.md' })).toBe(1);
});

it.each([
  ['is cut off', { summary: record.summary.slice(0, -1) }],
  ['is the article’s own words', { summary: paragraphs.slice(0, 2).join(' ') }],
  ['says too little', { summary: 'Piers.' }],
  ['stands on an article not much longer', { paragraphs: paragraphs.slice(0, 3) }],
  ['stands on a page that is no article', { id: 'digitalgov:content/events/piers.md' }],
])('leaves out one that %s', (_, fields) => {
  expect(chosen(fields)).toBe(0);
});

it('takes a summary once', () => {
  expect(chooseRecords([record, { ...record, id: 'gv-2' }])).toHaveLength(1);
});
