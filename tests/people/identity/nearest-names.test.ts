import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/text/edit-distance.ts';
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
  ])('to %j', (name, nearest) => expect(nearestNames(name, NAMES)).toEqual(nearest));

  it('are three at most', () =>
    expect(nearestNames('Karimova', ['A Karimov', 'B Karimov', 'C Karimov', 'D Karimov'])).toHaveLength(3));
});
