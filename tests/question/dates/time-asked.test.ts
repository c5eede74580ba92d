import { expect, it } from 'vitest';
import { timeAsked } from '../../../src/question/dates/time-asked.ts';

const DAYS = ['2025-05-03', '2025-05-28', '2025-06-10'];
const asked = (text: string) => timeAsked(text, { days: DAYS, today: '2025-06-12' });

it.each([
  ['what happened in may 2025', { from: '2025-05-01', to: '2025-05-31' }],
  ['What happened in May?', { from: '2025-05-01', to: '2025-05-31' }],
  ['what happened in Hollin in May?', { from: '2025-05-01', to: '2025-05-31', topic: 'Hollin' }],
  ["what's been going on with the ferries in may 2025", { from: '2025-05-01', to: '2025-05-31', topic: 'the ferries' }],
  ['news of 3 May 2025', { from: '2025-05-03', to: '2025-05-03' }],
])('“%s” asks for all that was printed then', (text, span) => {
  expect(asked(text)).toEqual(span);
});

it.each([
  'what happened to the crew that left Hollin by boat in May',
  'who resigned in may 2025',
  'what happened',
  'what happened in 1999',
])('“%s” does not', (text) => {
  expect(asked(text)).toBeNull();
});
