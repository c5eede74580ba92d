import { keyOf } from './key-of.ts';

/** The words of lists, which stand in them with a space between, as they are looked up: by the key of a `NameWord`. */
export function keysOf(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')).map(keyOf));
}
