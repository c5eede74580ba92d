import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/people/identity/names-in.ts';

describe('namesIn', () => {
  it('gives each person once, by the full name, in order of appearance', () =>
    expect(namesIn('Hasanov spoke. Mary Jones left. Minister Zakir Hasanov left too. Jones wept.')).toEqual([
      'Zakir Hasanov',
      'Mary Jones',
    ]));

  it('gives nobody for a text that names nobody', () => expect(namesIn('It rained in Baku on Monday.')).toEqual([]));
});
