import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/text/parse-day.ts';

describe('parseDay', () => {
  it.each([
    '2025-12-09',
    ' 2025-12-09\n',
    '2025/12/09',
    '2025.12.09',
    '2025-12-09T10:11',
    '2025-12-09T10:11:12Z',
    '2025-12-09T10:11:12.345+04:00',
    '2025-12-09T10:11:12+0400',
    '2025-12-09 10:11:12 UTC',
    'Tue, 09 Dec 2025 10:11:12 +0400',
    'Tue, 9 Dec 2025 10:11:12 GMT',
    'Tue Dec 09 2025 10:11:12 GMT+0400 (Azerbaijan Standard Time)',
    'December 9, 2025',
    'DECEMBER 9 2025',
    'December 9th, 2025',
    '9th of December 2025',
    '9 December 2025',
    'Dec. 9, 2025',
    '09 Dec 2025',
    '9-Dec-2025',
    'Tuesday, December 9, 2025 at 5:00 p.m. ET',
    'December 9, 2025, 17:30 (UTC+4)',
    '17:30, 9 December 2025',
    '9 декабря 2025',
    '9 декабря 2025 г.',
    '9 декабря 2025 года, 18:35',
    'вторник, 9 декабря 2025 г. в 18:35',
    '9 Aralık 2025',
    '9 ARALIK 2025',
    '9 aralik 2025',
    '9 Aralık 2025 Salı',
    '9 Aralık 2025, 18:35',
    '9 dekabr 2025',
    '9 dekabr 2025-ci il',
    '09 Dekabr 2025 18:35',
    '9 dekabr 2025, çərşənbə axşamı',
  ])('reads %s', (text) => {
    expect(parseDay(text)).toBe('2025-12-09');
  });

  it.each([
    ['1 ŞUBAT 2024', '2024-02-01'],
    ['3 Mayıs 2024', '2024-05-03'],
    ['3 mayıs 2024', '2024-05-03'],
    ['23 Ağustos 2024', '2024-08-23'],
    ['5 Eylül 2024', '2024-09-05'],
    ['30 Kasım 2024', '2024-11-30'],
    ['7 İyun 2024', '2024-06-07'],
    ['8 iyul 2024', '2024-07-08'],
    ['8 avqust 2024', '2024-08-08'],
    ['8 мая 2024', '2024-05-08'],
    ['Май 8, 2024', '2024-05-08'],
    ['29 Feb 2024', '2024-02-29'],
    ['Sept. 3, 2024', '2024-09-03'],
  ])('reads the month of %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it('keeps the day of the article’s own time zone, on either side of midnight', () => {
    expect(parseDay('2025-12-09T23:59:00-08:00')).toBe('2025-12-09');
    expect(parseDay('2025-12-09T00:01:00+12:00')).toBe('2025-12-09');
    expect(parseDay('Tue, 09 Dec 2025 23:59:00 -0800')).toBe('2025-12-09');
  });

  it.each([
    ['two ways to read it', '03/04/2025'],
    ['two ways to read it', '09.12.2025'],
    ['two-digit year', '9 Dec 25'],
    ['no year', 'December 9'],
    ['no day', 'December 2025'],
    ['no day', '2025-12'],
    ['no such day', '31 Feb 2025'],
    ['no such day', '2025-02-29'],
    ['no such month', '2025-13-01'],
    ['no such month', '9 Brumaire 2025'],
    ['day nought', 'December 0, 2025'],
    ['a program’s word for none', '0001-01-01T00:00:00Z'],
    ['a span', 'December 9, 2025 - December 12, 2025'],
    ['a number', '1765238400'],
    ['words around it', 'Signed on December 9, 2025 in Baku'],
    ['words after it', '2025-12-09foo'],
    ['nothing', '  '],
    ['too long', `9 December 2025${' '.repeat(200)}x`],
  ])('does not guess: %s (%s)', (_reason, text) => {
    expect(parseDay(text)).toBeNull();
  });
});
