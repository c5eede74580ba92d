import { describe, expect, it } from 'vitest';
import { mentionsOverTime } from '../../../src/people/person/mentions-over-time.ts';

const on = (publishedOn: string | null, mentions = 1) => ({ publishedOn, mentions });

describe('mentionsOverTime', () => {
  it('counts by week from Monday on, weeks without any included', () =>
    expect(mentionsOverTime([on('2024-03-20'), on('2024-03-03', 2), on('2024-03-04', 3), on('2024-03-10')])).toEqual({
      unit: 'week',
      counts: [
        { from: '2024-02-26', mentions: 2 },
        { from: '2024-03-04', mentions: 4 },
        { from: '2024-03-11', mentions: 0 },
        { from: '2024-03-18', mentions: 1 },
      ],
    }));

  it('counts by month over a longer time, and by year over decades', () => {
    const months = mentionsOverTime([on('2023-01-31'), on('2024-12-01')]);
    expect(months).toMatchObject({ unit: 'month' });
    expect(months?.counts).toHaveLength(24);
    expect(months?.counts.slice(0, 2)).toEqual([
      { from: '2023-01-01', mentions: 1 },
      { from: '2023-02-01', mentions: 0 },
    ]);
    const years = mentionsOverTime([on('1984-02-29'), on('2024-12-31', 5)]);
    expect(years).toMatchObject({ unit: 'year' });
    expect(years?.counts).toHaveLength(41);
    expect(years?.counts.at(-1)).toEqual({ from: '2024-01-01', mentions: 5 });
  });

  it('says nothing where there is one span of time or none', () => {
    expect(mentionsOverTime([])).toBeNull();
    expect(mentionsOverTime([on(null), on(null)])).toBeNull();
    expect(mentionsOverTime([on('2024-03-04'), on('2024-03-10'), on(null)])).toBeNull();
  });
});
