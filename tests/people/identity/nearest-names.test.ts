import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/seeded-random.ts';
import { editDistance } from '../../../src/text/edit-distance.ts';
import { foldNames } from '../../../src/people/identity/folded-names.ts';
import { nearestNames } from '../../../src/people/identity/nearest-names.ts';

describe('editDistance', () => {
  it.each([
    ['hasanov', 'hasanov', 0],
    ['hasanov', 'hassanov', 1],
    ['hasanov', 'hasnaov', 1],
    ['hasanov', 'gasanof', 2],
    ['', 'ab', 2],
    ['abc', '', 3],
  ])('from %j to %j is %i', (one, other, distance) => expect(editDistance(one, other, 5)).toBe(distance));

  it('is the same whatever letters the texts share', () => {
    const random = seededRandom(7);
    const word = (): string =>
      Array.from({ length: 2 + Math.floor(random() * 5) }, () => 'abcd'[Math.floor(random() * 4)]).join('');
    for (let round = 0; round < 2000; round += 1) {
      const [one, other] = [word(), word()];
      const whole = editDistance(one, other, 9);
      expect(editDistance(one, other, 2)).toBe(whole !== null && whole <= 2 ? whole : null);
    }
  });

  it('gives up beyond the most that is asked for', () => expect(editDistance('hasanov', 'gasanof', 1)).toBeNull());
});

describe('nearestNames', () => {
  const NAMES = [
    'Zakir Hasanov',
    'Yusuf Karagülle',
    'Ali Hasanli',
    'Xi Jinping',
    'Ann Lee',
    'Anna Smith',
    'Anna Smyth',
  ];

  it.each([
    ['Hasanow', ['Zakir Hasanov', 'Ali Hasanli']],
    ['Zakir Hasnov', ['Zakir Hasanov']],
    ['Karagulle', ['Yusuf Karagülle']],
    ['Anna Smeth', ['Anna Smith', 'Anna Smyth']],
    ['Lea', []],
    ['Putin', []],
  ])('to %j', (name, nearest) => expect(nearestNames(name, foldNames(NAMES))).toEqual(nearest));

  it('are three at most', () =>
    expect(nearestNames('Karimova', foldNames(['A Karimov', 'B Karimov', 'C Karimov', 'D Karimov']))).toHaveLength(3));
});
