import { expect, it } from 'vitest';
import { inOrder } from '../../src/ingest/in-order.ts';

/** Work that ends when it is told to. */
function bench() {
  const begun: number[] = [];
  const end = new Map<number, (failure?: Error) => void>();
  const work = (thing: number): Promise<string> => {
    begun.push(thing);
    return new Promise((resolve, reject) => {
      end.set(thing, (failure) => (failure === undefined ? resolve(`done ${thing}`) : reject(failure)));
    });
  };
  return { begun, end: (thing: number, failure?: Error) => end.get(thing)?.(failure), work };
}

it('gives results in the order of the things, whichever is done first', async () => {
  const { end, work } = bench();
  const results = inOrder([1, 2, 3], work, 3);
  const first = results.next();
  await new Promise(setImmediate);
  end(3);
  end(2);
  end(1);
  expect((await first).value).toBe('done 1');
  expect((await results.next()).value).toBe('done 2');
  expect((await results.next()).value).toBe('done 3');
  expect((await results.next()).done).toBe(true);
});

it('begins no more than it may until somebody takes a result', async () => {
  const { begun, end, work } = bench();
  const results = inOrder([1, 2, 3, 4], work, 2);
  const first = results.next();
  await new Promise(setImmediate);
  expect(begun).toEqual([1, 2]);
  end(1);
  await first;
  await new Promise(setImmediate);
  expect(begun).toEqual([1, 2]);
  void results.next();
  await new Promise(setImmediate);
  expect(begun).toEqual([1, 2, 3]);
  for (const thing of begun) end(thing);
});

it('fails as the work does, once what is being done has ended, and begins nothing else', async () => {
  const { begun, end, work } = bench();
  const results = inOrder([1, 2, 3], work, 2);
  const first = results.next();
  await new Promise(setImmediate);
  end(1, new Error('broken'));
  let isOver = false;
  const failed = first.catch((error: unknown) => ((isOver = true), error));
  await new Promise(setImmediate);
  expect(isOver).toBe(false);
  end(2);
  expect(await failed).toMatchObject({ message: 'broken' });
  expect(begun).toEqual([1, 2]);
});
