import { expect, it } from 'vitest';
import type { Fetched } from '../../../src/sources/fetching/fetch-limited.ts';
import { createLeaveAlone } from '../../../src/sources/fetching/leave-alone.ts';

const answering = (status: number, retryAfter: number | null): Fetched => ({
  kind: 'failed',
  message: `answers ${status}`,
  status,
  retryAfter,
});

/** A host that answers so, by a clock of the test's. */
function opened(answer: Fetched) {
  const [asked, clock] = [[] as string[], { ms: 0 }];
  const fetch = createLeaveAlone(() => clock.ms)(async ({ url }) => (asked.push(url), answer));
  const ask = (url: string): Promise<Fetched> => fetch({ url, types: [], most: 1 });
  return { asked, clock, ask };
}

it.each([
  ['for as long as it says', answering(429, 60), 60_000],
  ['that is overloaded for as long as it says', answering(503, 60), 60_000],
  ['for ten minutes where it does not say', answering(429, null), 600_000],
  ['for a day at the most', answering(429, 10_000_000), 86_400_000],
])('leaves a host alone that is asked too much, %s', async (_, answer, pauseMs) => {
  const { asked, clock, ask } = opened(answer);
  await ask('https://coast.example/a');
  clock.ms = pauseMs - 1;
  expect(await ask('https://coast.example/b')).toMatchObject({ kind: 'failed', status: 429, retryAfter: 1 });
  expect(asked).toEqual(['https://coast.example/a']);
  clock.ms = pauseMs;
  await ask('https://coast.example/b');
  expect(asked).toHaveLength(2);
});

it('goes on asking other hosts, and those whose answer is of one address', async () => {
  const { asked, ask } = opened(answering(429, 60));
  await ask('https://coast.example/a');
  await ask('https://inland.example/a');
  expect(asked).toHaveLength(2);
  for (const answer of [answering(503, null), answering(404, 60)]) {
    const other = opened(answer);
    await other.ask('https://coast.example/a');
    await other.ask('https://coast.example/b');
    expect(other.asked).toHaveLength(2);
  }
});
