import { describe, expect, it } from 'vitest';
import { createTurnstile } from '../../src/discord/turnstile.ts';

describe('createTurnstile', () => {
  it('runs so many at once and the rest in the order they came', async () => {
    const turnstile = createTurnstile(2);
    const finish: (() => void)[] = [];
    const started: number[] = [];
    const work = (index: number) =>
      turnstile.pass(async () => {
        started.push(index);
        await new Promise<void>((resolve) => finish.push(resolve));
        return index;
      });
    const all = Promise.all([0, 1, 2, 3].map(work));
    expect(started).toEqual([0, 1]);
    for (const expected of [
      [0, 1, 2],
      [0, 1, 2, 3],
    ]) {
      finish.shift()?.();
      await new Promise(setImmediate);
      expect(started).toEqual(expected);
    }
    finish.forEach((one) => one());
    expect(await all).toEqual([0, 1, 2, 3]);
  });

  it('lets the next one in after a failure', async () => {
    const turnstile = createTurnstile(1);
    const failing = turnstile.pass(() => Promise.reject(new Error('broken')));
    const next = turnstile.pass(async () => 'done');
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('done');
  });
});
