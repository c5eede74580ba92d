import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/question/dates/read-dates.ts';
import { PORT_ARTICLES } from '../../support/port-articles.ts';
import { ENGLISH } from '../../support/english.ts';

const days = PORT_ARTICLES.flatMap(({ publishedOn }) => publishedOn ?? []);
const read = (text: string, { filters = {}, today = '2026-11-24' } = {}) =>
  readDates(text, { days, today, filters, wording: ENGLISH });

describe('in an archive that is no longer added to', () => {
  it.each([
    ['yesterday', '2025-12-08', '2025-12-08', 'the day before the newest article'],
    ['last week', '2025-12-01', '2025-12-07', 'the week before the newest article'],
    ['this month', '2025-12-01', '2025-12-31', 'the month of the newest article'],
    ['last month', '2025-11-01', '2025-11-30', 'the month before the newest article'],
    ['last year', '2024-01-01', '2024-12-31', 'the year before the newest article'],
    ['in the past three days', '2025-12-07', '2025-12-09', 'counted from the newest article (9 Dec 2025)'],
    ['in the past two months', '2025-10-10', '2025-12-09', 'counted from the newest article (9 Dec 2025)'],
    ['two weeks ago', '2025-11-24', '2025-11-30', 'counted from the newest article (9 Dec 2025)'],
    ['dün', '2025-12-08', '2025-12-08', 'the day before the newest article'],
    ['на прошлой неделе', '2025-12-01', '2025-12-07', 'the week before the newest article'],
  ])('counts %j from the newest article, and says so', (phrase, from, to, how) => {
    const { filters, notes, otherwise, question } = read(`What did Halvorsen say ${phrase}?`);
    expect(filters).toEqual({ from, to });
    expect(notes[0]).toContain(`Read “${phrase}” as`);
    expect(notes[0]).toContain(how);
    expect(otherwise).toBeNull();
    expect(question).toBe('What did Halvorsen say?');
  });
});

it('counts from today while new articles come in', () => {
  const { filters, notes } = read('What did Halvorsen say yesterday?', { today: '2025-12-11' });
  expect(filters).toEqual({ from: '2025-12-10', to: '2025-12-10' });
  expect(notes).toEqual(['Read “yesterday” as 10 Dec 2025.']);
});

it.each([
  ['in December', { from: '2025-12-01', to: '2025-12-31' }, 'the latest that has articles'],
  ['in February', { from: '2024-02-01', to: '2024-02-29' }, 'the latest that has articles, not the latest'],
  ['in December 2024', { from: '2024-12-01', to: '2024-12-31' }, 'as it says'],
  ['on 9 December', { from: '2025-12-09', to: '2025-12-09' }, 'the latest'],
  ['on December 8, 2025', { from: '2025-12-08', to: '2025-12-08' }, 'as it says'],
  ['on Monday', { from: '2025-12-08', to: '2025-12-08' }, 'the latest'],
  ['in 2024', { from: '2024-01-01', to: '2024-12-31' }, 'as it says'],
  ['since March', { from: '2025-03-01' }, 'on'],
  ['before May 2025', { to: '2025-04-30' }, 'without that month'],
  ['after March 2025', { from: '2025-04-01' }, 'without that month'],
  ['between March and May', { from: '2025-03-01', to: '2025-05-31' }, 'both included'],
  ['between December and February', { from: '2024-12-01', to: '2025-02-28' }, 'over the turn of a year'],
  ['from December 2024 to March', { from: '2024-12-01', to: '2025-03-31' }, 'over the turn of a year'],
  ['between 1 and 5 December', { from: '2025-12-01', to: '2025-12-05' }, 'in one month'],
  ['this spring', { from: '2025-03-01', to: '2025-05-31' }, 'March to May'],
  ["Aralık 2025'te", { from: '2025-12-01', to: '2025-12-31' }, 'in Turkish'],
  ['dekabrda', { from: '2025-12-01', to: '2025-12-31' }, 'in Azerbaijani'],
  ['в декабре', { from: '2025-12-01', to: '2025-12-31' }, 'in Russian'],
])('reads %j as %j: %s', (phrase, filters, _why) => {
  const dated = read(`Who spoke ${phrase}?`);
  expect(dated.filters).toEqual(filters);
  expect(dated.question).toBe('Who spoke?');
  expect(dated.otherwise?.note).toContain('other articles were asked too');
});

it('leaves a past that no article is of in the question: a newer article may tell of it', () => {
  const text = 'How many boats sank in 2019?';
  expect(read(text)).toMatchObject({ question: text, filters: {}, notes: [], otherwise: null });
});

it('knows that it guessed a year when articles are of that month in several', () => {
  expect(read('Who spoke in December?').otherwise?.isGuess).toBe(true);
  expect(read('Who spoke in December 2025?').otherwise?.isGuess).toBe(false);
  expect(read('Who spoke in March?').otherwise?.isGuess).toBe(false);
});

it('keeps to a time that is asked for as that of articles, though there are none', () => {
  expect(read('Which articles from 2019 mention boats?').filters).toEqual({ from: '2019-01-01', to: '2019-12-31' });
});

it('never widens the filters that were given', () => {
  expect(read('Who spoke last week?', { filters: { from: '2025-12-03', source: 'Coast Wire' } }).filters).toEqual({
    from: '2025-12-03',
    to: '2025-12-07',
    source: 'Coast Wire',
  });
  const text = 'Who spoke in 2024?';
  const given = { from: '2025-01-01' };
  expect(read(text, { filters: given })).toMatchObject({ question: text, filters: given, otherwise: null });
});

it('says that undated articles cannot be narrowed by a distance from now, and is silent about other dates', () => {
  const undated = (text: string) => readDates(text, { days: [], today: '2026-11-24', filters: {}, wording: ENGLISH });
  expect(undated('Who spoke last week?')).toMatchObject({
    question: 'Who spoke last week?',
    filters: {},
    notes: ['The articles bear no dates, so “last week” narrows nothing.'],
  });
  expect(undated('Who spoke in December?')).toMatchObject({ notes: [], filters: {} });
});

it('points to the summary when nothing but a time is asked for, and looks for no empty words', () => {
  const firm = read('What happened last week?');
  expect(firm.question).toBe('What?');
  expect(firm.notes[1]).toBe('For all that was printed then, ask for a summary with from 2025-12-01 to 2025-12-07.');
  // The name of a day may stand in its articles.
  expect(read('What happened on 9 December?')).toMatchObject({
    question: 'What on 9 December?',
    filters: { from: '2025-12-09', to: '2025-12-09' },
  });
});

describe('the longest time phrase is read and taken out whole', () => {
  const span = (from: string, to = from) => ({ from, to });
  it.each([
    ['in the week of 3 November', span('2025-11-03', '2025-11-09')],
    ['the week beginning November 5, 2025', span('2025-11-03', '2025-11-09')],
    ['on the weekend of 29 November', span('2025-11-29', '2025-11-30')],
    ['last weekend', span('2025-12-06', '2025-12-07')],
    ['at the weekend', span('2025-12-06', '2025-12-07')],
    ['this weekend', span('2025-12-13', '2025-12-14')],
    ['on 2025/11/05', span('2025-11-05')],
    ['on 2025.12.09', span('2025-12-09')],
    ['on 2025-9-3', span('2025-09-03')],
    ['on 21/11/2025', span('2025-11-21')],
    ['on 11/21/2025', span('2025-11-21')],
    ['on 05.11.2025', span('2025-11-05')],
    ['on Tuesday, December 9', span('2025-12-09')],
    ['on Tue, 9 Dec 2025', span('2025-12-09')],
    ['on Monday the 8th of December', span('2025-12-08')],
    ['on December the 8th', span('2025-12-08')],
    ['on the 8th', span('2025-12-08')],
    ['on the 30th', span('2025-11-30')],
    ['on Mon', span('2025-12-08')],
    ['on Monday evening', span('2025-12-08')],
    ['late on Monday', span('2025-12-08')],
    ['last Tuesday', span('2025-12-02')],
    ['previous Monday', span('2025-12-08')],
    ['in Q4 2025', span('2025-10-01', '2025-12-31')],
    ['in 2025 Q1', span('2025-01-01', '2025-03-31')],
    ['in the third quarter of 2025', span('2025-07-01', '2025-09-30')],
    ['last quarter', span('2025-07-01', '2025-09-30')],
    ['this quarter', span('2025-10-01', '2025-12-31')],
    ['in H2 2025', span('2025-07-01', '2025-12-31')],
    ['in the first half of 2025', span('2025-01-01', '2025-06-30')],
    ['in the second half of November', span('2025-11-16', '2025-11-30')],
    ['in mid-November', span('2025-11-06', '2025-11-25')],
    ['in late 2025', span('2025-07-01', '2025-12-31')],
    ['in the last week of November', span('2025-11-24', '2025-11-30')],
    ['in the first week of December', span('2025-12-01', '2025-12-07')],
    ['earlier this week', span('2025-12-08', '2025-12-14')],
    ['so far this year', span('2025-01-01', '2025-12-31')],
    ['this year so far', span('2025-01-01', '2025-12-31')],
    ['late last month', span('2025-11-16', '2025-11-30')],
    ['earlier today', span('2025-12-09')],
    ['this morning', span('2025-12-09')],
    ['yesterday evening', span('2025-12-08')],
    ['a week ago', span('2025-12-01', '2025-12-07')],
    ['a year ago', span('2024-01-01', '2024-12-31')],
    ['a fortnight ago', span('2025-11-24', '2025-11-30')],
    ['in the last fortnight', span('2025-11-26', '2025-12-09')],
    ['last December', span('2024-12-01', '2024-12-31')],
    ['this December', span('2025-12-01', '2025-12-31')],
    ['last November', span('2025-11-01', '2025-11-30')],
    ['iki hafta önce', span('2025-11-24', '2025-11-30')],
    ['bazar ertəsi günü', span('2025-12-08')],
    ['pazartesi günü', span('2025-12-08')],
    ['3 gün əvvəl', span('2025-12-06')],
    ['неделю назад', span('2025-12-01', '2025-12-07')],
    ['в понедельник', span('2025-12-08')],
    ['9 декабря 2025 года', span('2025-12-09')],
  ])('%s', (phrase, filters) => {
    const all = Array.from({ length: 900 }, (_, index) =>
      new Date(Date.UTC(2025, 11, 9 - index)).toISOString().slice(0, 10),
    ).toReversed();
    const options = { days: all, today: '2026-11-24', filters: {}, wording: ENGLISH };
    const dated = readDates(`Who spoke ${phrase}?`, options);
    expect([dated.filters, dated.question]).toEqual([filters, 'Who spoke?']);
  });

  it.each(['on the 8th floor', 'in the 20th century', 'in the first quarter', 'on H2 blockers', 'in the sun'])(
    'takes %s for no time',
    (phrase) => {
      expect(read(`Who spoke ${phrase}?`)).toMatchObject({ filters: {}, question: `Who spoke ${phrase}?` });
    },
  );

  it('says what else figures may mean where they have two readings, and takes the one with articles', () => {
    const asked = (days: readonly string[]) =>
      readDates('Who spoke on 03/04/2025?', { days, today: '2025-06-01', filters: {}, wording: ENGLISH });
    expect(asked(['2025-04-03', '2025-05-30'])).toMatchObject({
      filters: { from: '2025-04-03', to: '2025-04-03' },
      notes: ['Read “on 03/04/2025” as 3 Apr 2025, which could also be 4 Mar 2025.'],
    });
    expect(asked(['2025-03-04', '2025-05-30'])).toMatchObject({
      filters: { from: '2025-03-04', to: '2025-03-04' },
      notes: ['Read “on 03/04/2025” as 4 Mar 2025, which could also be 3 Apr 2025.'],
    });
    expect(asked(['2025-04-03']).notes[0]).not.toContain('undefined');
  });
});
