import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { datedSentences } from '../../../../src/answers/timeline/dates/dated-sentences.ts';
import { findDisagreements } from '../../../../src/answers/timeline/facts/find-disagreements.ts';
import { makeArticle } from '../../../support/articles.ts';
import gold from './gold-pairs.json' with { type: 'json' };

const printed = z.tuple([z.string(), z.string(), z.string()]);
/**
 * Pairs of wire copy about invented places: outlet, day and text of each, and what they disagree on. Most are traps, where
 * both may be true.
 */
const GOLD = z
  .record(
    z.string(),
    z.array(
      z.object({ why: z.string(), about: z.enum(['count', 'date']).nullable(), pair: z.tuple([printed, printed]) }),
    ),
  )
  .parse(gold);

type Printed = z.infer<typeof printed>;

function disagreements(...articles: readonly Printed[]) {
  const sentences = articles.flatMap(([source, publishedOn, body], index) =>
    datedSentences(makeArticle({ id: `a${index}`, title: body.slice(0, 40), source, publishedOn, body })),
  );
  return findDisagreements(sentences);
}

describe('findDisagreements', () => {
  it('is right at least 97 times in 100 that it finds one, and finds four in five', () => {
    const pairs = Object.values(GOLD).flat();
    let [given, right] = [0, 0];
    const mistakes: string[] = [];
    for (const { why, about, pair } of pairs) {
      const found = disagreements(...pair)[0]?.about ?? null;
      if (found !== null) given += 1;
      if (found !== null && found === about) right += 1;
      if (found !== about) mistakes.push(`${why}: ${found} / ${about}`);
    }
    const wanted = pairs.filter(({ about }) => about !== null).length;
    expect(pairs.length).toBeGreaterThanOrEqual(40);
    expect(pairs.length - wanted).toBeGreaterThanOrEqual(pairs.length / 2);
    expect(right / given, mistakes.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(right / wanted, mistakes.join('\n')).toBeGreaterThanOrEqual(0.8);
  });

  it('points to the words in question', () => {
    const [found] = disagreements(
      ['Velm Wire', '2025-03-12', 'Four people were killed in Osk on Wednesday, the mayor said.'],
      ['Northern Herald', '2025-03-12', 'Six people were killed in Osk on Wednesday.'],
    );
    expect(found).toMatchObject({ date: '2025-03-12', precision: 'day', about: 'count' });
    expect(found?.sides.map(({ said, value }) => said.text.slice(value.start, value.end))).toEqual([
      'Four people',
      'Six people',
    ]);
  });

  it('makes one of a fact that three outlets tell differently, with one side for each figure', () => {
    const found = disagreements(
      ['Velm Wire', '2025-03-12', 'Four people were killed in Osk on Wednesday.'],
      ['Northern Herald', '2025-03-12', 'Six people were killed in Osk on Wednesday.'],
      ['Harn Times', '2025-03-12', '4 people were killed in Osk on Wednesday.'],
      ['Tolm Courier', '2025-03-12', 'Nine people were killed in Osk on Wednesday.'],
    );
    expect(found.map(({ sides }) => sides.map(({ means }) => means))).toEqual([[4, 6, 9]]);
  });

  it('gives those that differ on when something happened the earlier date', () => {
    const [found] = disagreements(
      ['Velm Wire', '2025-03-12', 'The dam of Osk was completed in 1986.'],
      ['Northern Herald', '2025-03-13', 'The dam of Osk was completed in 1984.'],
    );
    expect(found).toMatchObject({ date: '1984', about: 'date', sides: [{ means: '1984' }, { means: '1986' }] });
  });
});
