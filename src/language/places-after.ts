import type { Reached, ReadPhrase } from './read-phrase.ts';

/**
 * Where phrases said one after another may end: after as many of them as can be first, and last the place that they begin
 * at, for none of them.
 */
export function placesAfter(phrases: readonly ReadPhrase[], said: readonly string[], from: number): readonly number[] {
  const places: number[] = [];
  const looked = new Set<number>();
  visit({ at: from });
  return places;

  // Nowhere is far enough, so that every way of a phrase is tried.
  function visit({ at }: Pick<Reached, 'at'>): null {
    if (looked.has(at)) return null;
    looked.add(at);
    for (const read of phrases) read(said, { at, topic: null }, visit);
    places.push(at);
    return null;
  }
}
