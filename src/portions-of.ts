/** Some things in order, at most `size` of them at a time: to keep memory even, or to let others in between. */
export function* portionsOf<Thing>(things: readonly Thing[], size: number): Generator<readonly Thing[]> {
  for (let from = 0; from < things.length; from += size) yield things.slice(from, from + size);
}
