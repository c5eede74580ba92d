/**
 * Does work on things while earlier ones are still being worked on, `most` at a time and no more, and gives the results
 * in the order of the things. Whoever takes results slowly holds the work up: nothing piles up between two steps.
 * Where work fails, or nobody asks for more, what is being done is waited for and nothing else is begun.
 */
export async function* inOrder<Thing, Result>(
  things: Iterable<Thing> | AsyncIterable<Thing>,
  work: (thing: Thing) => Promise<Result>,
  most: number,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  try {
    for await (const thing of things) {
      const result = work(thing);
      // It may fail before anybody waits for it, which would end the process.
      result.catch(() => undefined);
      begun.push(result);
      const first = begun.length < most ? undefined : begun.shift();
      if (first !== undefined) yield await first;
    }
    for (let next = begun.shift(); next !== undefined; next = begun.shift()) yield await next;
  } finally {
    await Promise.allSettled(begun);
  }
}
