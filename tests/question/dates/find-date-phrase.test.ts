import { expect, it } from 'vitest';
import { findDatePhrase } from '../../../src/question/dates/find-date-phrase.ts';

function phrase(text: string): string | null {
  const found = findDatePhrase(text.normalize('NFC'));
  return found === null ? null : text.slice(found.start, found.end);
}

it.each([
  ['What did Halvorsen say last week?', 'last week'],
  ['Who met the minister in December 2025?', 'in December 2025'],
  ['who met the minister in december', 'in december'],
  ['What was decided between 1 and 5 December?', 'between 1 and 5 December'],
  ['What did the ministry announce since March?', 'since March'],
  ['Geçen hafta ne oldu?', 'Geçen hafta'],
  ['keçən həftə nə baş verib', 'keçən həftə'],
  ['2024-cü ilin dekabrında nə oldu', '2024-cü ilin dekabrında'],
  ['Что случилось в декабре 2025 года?', 'в декабре 2025 года'],
  ['за последние три дня что произошло', 'за последние три дня'],
])('finds the date of %j', (text, expected) => {
  expect(phrase(text)).toBe(expected);
});

it.each([
  ['a name and a verb that are months', 'May Jones may march in Baku?'],
  ['a year that is the name of a thing', 'Who won the election of 2024?'],
  ['a first name that is a month', 'Who is April Jones?'],
  ['a first name that is a month of another language', 'Who is Marta Dahl?'],
  ['a number', 'Who can seat 2024 guests?'],
  ['what is somebody’s own time', 'What did he do in his last year in office?'],
  ['a comparison of two times', 'Were there more ships in 2024 than in 2023?'],
  ['a thing of this year', "Who comes to this year's festival?"],
  ['every summer', 'Who takes over in summer?'],
  ['a decade', 'What was built in the 1990s?'],
  ['what is to come', 'What is planned for next week?'],
  ['a day that does not exist', 'What happened on 31 February?'],
  ['the day of a thing', 'What was shown on the last day of the fair?'],
])('does not take %s for a date', (_what, text) => {
  expect(phrase(text)).toBeNull();
});

it.each([
  ['What did Halvorsen say last week?', true],
  ['Which articles from May mention the pier?', true],
  ['What was reported in 2019?', true],
  ['How many cases were reported in 2019?', false],
  ['Which books were published in 2019?', false],
  ['How many ships came in December?', false],
  ['Who is the mayor today?', false],
  ['Who was the mayor thirty years ago?', false],
  ["What was decided at last week's meeting?", false],
])('knows whether %j surely means articles of that time', (text, isFirm) => {
  expect(findDatePhrase(text)?.isFirm ?? false).toBe(isFirm);
});
