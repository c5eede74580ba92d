import { expect, it } from 'vitest';
import { MONTHS, monthNumber, WEEKDAYS, weekdayNumber } from '../../src/text/calendar-names.ts';
import { weekdayOf } from '../../src/text/calendar.ts';

it('has twelve months and seven days of the week, each with a name in four languages', () => {
  expect(MONTHS).toHaveLength(12);
  expect(WEEKDAYS).toHaveLength(7);
  for (const { whole } of [...MONTHS, ...WEEKDAYS]) {
    expect(Object.values(whole).map((names) => names.length > 0)).toEqual([true, true, true, true]);
  }
});

it.each([
  ['January', 1],
  ['SEPT.', 9],
  ['sep', 9],
  ['августа', 8],
  ['феврале', 2],
  ['Ağustos', 8],
  ['agustos', 8],
  ['ARALIK', 12],
  ['noyabr', 11],
  ['дек.', 12],
])('knows the month %s', (name, month) => {
  expect(monthNumber(name)).toBe(month);
});

it.each(['Janus', 'marching', '', 'Monday', '12'])('knows no month %s', (name) => {
  expect(monthNumber(name)).toBeNull();
});

it.each([
  ['Monday', 0],
  ['Thurs.', 3],
  ['WED', 2],
  ['пятницу', 4],
  ['çarşamba', 2],
  ['carsamba', 2],
  ['Çərşənbə axşamı', 1],
  ['cersenbe axsami', 1],
  ['pazar', 6],
])('knows the day of the week %s', (name, weekday) => {
  expect(weekdayNumber(name)).toBe(weekday);
});

it.each(['Wedding', 'Sunny', 'Monsoon', 'Frieda', ''])('knows no day of the week %s', (name) => {
  expect(weekdayNumber(name)).toBeNull();
});

it('counts the days of the week as the calendar does: from Monday', () => {
  expect(weekdayOf('2025-12-08')).toBe(weekdayNumber('Monday'));
  expect(weekdayOf('2025-12-14')).toBe(weekdayNumber('Sunday'));
});
