import { array, assert, double, property, record, constantFrom } from 'fast-check';
import { expect, it } from 'vitest';
import { createLikeness } from '../../../src/answers/summary/likeness.ts';
import type { WordVector } from '../../../src/answers/summary/word-vector.ts';

const entry = record({
  stem: constantFrom('ferri', 'fire', 'crew', 'bread', 'flour'),
  weight: double({ min: 0, max: 1, noNaN: true }),
});
const anyWords = array(entry, { maxLength: 5 }).map(
  (some): WordVector => new Map(some.map(({ stem, weight }) => [stem, weight])),
);

it('is the cosine with each text that was added, to the last bit', () => {
  assert(
    property(array(anyWords, { maxLength: 6 }), anyWords, (texts, words) => {
      const likeness = createLikeness();
      expect(texts.map(likeness.add)).toEqual(texts.map((_, number) => number));
      const cosines = texts.map((other) => {
        let sum = 0;
        for (const [stem, weight] of words) sum += weight * (other.get(stem) ?? 0);
        return sum;
      });
      expect([...likeness.to(words)]).toEqual(cosines);
    }),
  );
});
