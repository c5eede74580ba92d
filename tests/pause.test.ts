import { expect, it } from 'vitest';
import { createPause } from '../src/pause.ts';

/** What happened, in order, when work of two parts pauses between them and something else waits. */
async function order(longestMs: number): Promise<readonly string[]> {
  const happened: string[] = [];
  const pause = createPause(longestMs);
  setImmediate(() => happened.push('another'));
  happened.push('one');
  await pause();
  happened.push('two');
  await new Promise((resolve) => setImmediate(resolve));
  return happened;
}

it('lets what waits have its turn when work has gone on for too long', async () =>
  expect(await order(0)).toEqual(['one', 'another', 'two']));

it('goes straight on while work is young', async () => expect(await order(60_000)).toEqual(['one', 'two', 'another']));
