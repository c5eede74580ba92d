import type { ArchiveReader } from '../../archive/archive-reader.ts';
import type { Wording } from '../../language/wording.ts';
import { createReadPlaces } from './read-places.ts';

/** Passages that full text gives for a place, at the most. */
const MOST_PASSAGES = 1000;

/** That what somebody typed as a person is a place in another language, and how many articles print it; null where it is none. */
export async function placeNotPerson(
  name: string,
  { archive, wording }: { readonly archive: ArchiveReader; readonly wording: Wording },
): Promise<string | null> {
  const { text: place, places } = await createReadPlaces(archive)(name);
  if (places.length === 0) return null;
  const printing = await archive.articlesPrinting(place.split(/\s+/u), { limit: MOST_PASSAGES, filters: {} });
  const count = new Set(printing).size;
  return wording.say(count === 0 ? 'nobody.place-unmentioned' : 'nobody.place', { name, place, count });
}
