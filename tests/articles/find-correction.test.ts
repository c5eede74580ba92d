import { expect, it } from 'vitest';
import { completeArticle } from '../../src/articles/complete-article.ts';
import { findCorrection } from '../../src/articles/find-correction.ts';

const STORY = [
  'The ferry sailed on Monday.',
  'It carried 40 people.',
  'It came back.',
  'It sails again.',
  'That is all.',
];

it.each([
  ['corrected', 'Correction: The ferry carries 400 people, not 40.'],
  ['corrected', 'CORRECTION (Dec. 9): The ferry carries 400 people.'],
  ['corrected', 'Correction, Dec. 9, 2025: The captain is Eva Novak.'],
  ['corrected', '*Corrections and clarifications:* the pier is in Alat.'],
  ['corrected', 'Clarification — The minister spoke on Tuesday.'],
  ['corrected', 'This article was amended on 9 December 2025 to correct the captain’s name.'],
  ['corrected', 'An earlier version of this story misstated the length of the pier.'],
  ['corrected', 'Editor’s note: This report has been corrected: the fare is 4 manats.'],
  ['corrected', 'The original version of this article incorrectly said that the port was closed.'],
  ['corrected', 'Düzəliş: gəmi 400 nəfər daşıyır.'],
  ['corrected', 'Исправление: паром перевозит 400 человек.'],
  ['corrected', 'Düzeltme: Feribot 400 kişi taşıyor.'],
  ['retracted', 'Retraction: the ferry never sailed.'],
  ['retracted', 'This article has been retracted by the editors.'],
  ['retracted', 'Tekzip: Feribot hiç kalkmadı.'],
] as const)('knows an article that was %s by what stands at its foot or head: %s', (standing, note) => {
  expect(findCorrection([...STORY, note])).toEqual({ standing, note });
  expect(findCorrection([note, ...STORY])).toEqual({ standing, note });
});

it.each([
  'The ministry said a correction of prices was likely: fares may fall.',
  'This article was first published in 2019.',
  'This story was updated with comments by the captain.',
  'Corrections officers went on strike in Karsk on Monday.',
  'The correctional facility: a history.',
  'The troops have withdrawn from the town.',
  '“This report is wrong,” the minister said.',
  'The story of the ferry is long.',
])('takes nothing else for one: %s', (text) => {
  expect(findCorrection([...STORY, text])).toBeNull();
});

it('looks at the edges alone, and takes no notice that stands by itself for a correction of itself', () => {
  const note = 'Correction: The ferry carries 400 people.';
  expect(findCorrection([...STORY.slice(0, 3), note, ...STORY])).toBeNull();
  expect(findCorrection([note])).toBeNull();
});

it('believes what the file says of its article before what its text says', () => {
  const details = {
    section: null,
    modifiedOn: null,
    version: '2',
    standing: 'retracted',
    corrections: ['Wrong.'],
  } as const;
  const parsed = { id: null, title: null, source: null, publishedOn: null, author: null, url: null, line: null };
  const { correction } = completeArticle({ ...parsed, details, paragraphs: STORY }, 'a.txt');
  expect(correction).toEqual({ standing: 'retracted', note: 'Wrong.' });
  expect(completeArticle({ ...parsed, paragraphs: STORY }, 'a.txt').correction).toBeNull();
});
