import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { resolveDates } from '../../../../src/answers/timeline/dates/resolve-dates.ts';
import gold from './gold-sentences.json' with { type: 'json' };

/**
 * Wire copy about invented places: the day its article was published on, a sentence, and every date it names. It is marked
 * as a careful reader would: what may be either of two days is neither.
 */
const GOLD = z
  .record(z.string(), z.array(z.tuple([z.string().nullable(), z.string(), z.array(z.string())])))
  .parse(gold);

const datesOf = (publishedOn: string | null, text: string): string[] =>
  resolveDates({ text, publishedOn }).flatMap(({ date }) => date ?? []);

describe('resolveDates', () => {
  it('is right at least 98 times in 100 when it gives a date, and gives nine in ten of those that can be told', () => {
    let [given, right, wanted] = [0, 0, 0];
    const mistakes: string[] = [];
    for (const [publishedOn, text, wantedDates] of Object.values(GOLD).flat()) {
      const dates = datesOf(publishedOn, text);
      const good = dates.filter((date) => wantedDates.includes(date)).length;
      [given, right, wanted] = [given + dates.length, right + good, wanted + wantedDates.length];
      if (good !== dates.length || good !== wantedDates.length)
        mistakes.push(`${text} ${dates.join()} / ${wantedDates.join()}`);
    }
    expect(Object.values(GOLD).flat().length).toBeGreaterThanOrEqual(80);
    expect(right / given, mistakes.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(right / wanted, mistakes.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  it('says which words it read, and keeps those that tell a time but not which', () => {
    const text = 'The dam broke early on Tuesday, weeks after it had been inspected in January.';
    const found = resolveDates({ text, publishedOn: '2025-03-12' });
    expect(found.map(({ start, end, date, precision }) => [text.slice(start, end), date, precision])).toEqual([
      ['early on Tuesday', '2025-03-11', 'day'],
      ['weeks after', null, 'day'],
      ['in January', '2025-01', 'month'],
    ]);
  });

  it('takes what stands in quotation marks from the paragraph where the sentence itself does not show it', () => {
    const text = 'We will be back on Monday.';
    const publishedOn = '2025-03-12';
    expect(datesOf(publishedOn, text)).toEqual(['2025-03-17']);
    const spoken = [{ start: 0, end: text.length }];
    expect(resolveDates({ text, publishedOn, spoken })).toMatchObject([{ date: null }]);
  });

  it('reads the beginning alone of a sentence that never ends, all around each date of which it would look', () => {
    const dates = 'On Monday, May 5, in May, last May, since 2019, today, ';
    const found = (times: number): number =>
      resolveDates({ text: dates.repeat(times), publishedOn: '2025-03-12' }).length;
    expect(found(80)).toBe(80 * 5);
    expect(found(800)).toBeLessThan(100 * 5);
  });
});

it.each([
  ['The bridge fell on the 25th of November after the flood.', '2025-11-25'],
  ['The 3rd of December was cold, and the mill burnt.', '2025-12-03'],
  ['The fair was held on November 25-27 in the old hall.', '2025-11-25'],
  ['The fair was held from November 25 to 27 in the old hall.', '2025-11-25'],
  ['The fair was held on 25-27 November in the old hall.', '2025-11-25'],
  ['The fair was held from 25 to 27 November 2024 in the old hall.', '2024-11-25'],
])('dates an ordinal with "of", and a span by its first day: %s', (text, date) => {
  expect(datesOf('2025-12-09', text)).toEqual([date]);
});

it('dates nothing by one of two days', () => {
  expect(datesOf('2025-12-09', 'The fair was held on November 25 or 26.')).toEqual([]);
});
