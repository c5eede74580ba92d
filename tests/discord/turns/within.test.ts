import { describe, expect, it } from 'vitest';
import { within } from '../../../src/discord/turns/within.ts';

const never = new Promise<string>(() => undefined);

describe('within', () => {
  it('gives the result of work that is done in time', async () => {
    const { signal } = new AbortController();
    expect(await within(Promise.resolve('done'), { ms: 60_000, signal })).toBe('done');
  });

  it('passes the work’s own failure on', async () => {
    const { signal } = new AbortController();
    await expect(within(Promise.reject(new Error('broken')), { ms: 60_000, signal })).rejects.toThrow('broken');
  });

  it('gives up when the time is over', async () => {
    const { signal } = new AbortController();
    await expect(within(never, { ms: 1, signal })).rejects.toMatchObject({ code: 'busy' });
  });

  it('gives up when it is told to, also when it was told before', async () => {
    const stop = new AbortController();
    const waiting = within(never, { ms: 60_000, signal: stop.signal });
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'busy' });
    await expect(within(never, { ms: 60_000, signal: stop.signal })).rejects.toMatchObject({ code: 'busy' });
  });
});
