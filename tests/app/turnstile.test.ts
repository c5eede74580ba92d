import { describe, expect, it } from 'vitest';
import { createTurnstile } from '../../src/app/turnstile.ts';

/** A turnstile whose turns say when they have come. */
function turnstileOf(atOnce: number) {
  const { join } = createTurnstile(atOnce);
  const come: string[] = [];
  const enter = (name: string, member = name) => {
    const turn = join(member);
    void turn.come.then(() => come.push(name));
    return turn;
  };
  const settled = async () => {
    await new Promise(setImmediate);
    return come;
  };
  return { enter, settled };
}

describe('createTurnstile', () => {
  it('lets so many in at once and the rest in the order they came', async () => {
    const { enter, settled } = turnstileOf(2);
    const [first, second] = ['a', 'b', 'c', 'd'].map((name) => enter(name));
    expect(await settled()).toEqual(['a', 'b']);
    second?.leave();
    expect(await settled()).toEqual(['a', 'b', 'c']);
    first?.leave();
    expect(await settled()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('serves one member’s turns one after the other, without keeping others waiting for that', async () => {
    const { enter, settled } = turnstileOf(2);
    const first = enter('a1', 'a');
    enter('a2', 'a');
    enter('b', 'b');
    expect(await settled()).toEqual(['a1', 'b']);
    first.leave();
    expect(await settled()).toEqual(['a1', 'b', 'a2']);
  });

  it('says how many are before a turn, until it has come', () => {
    const { enter } = turnstileOf(1);
    const turns = ['a', 'b', 'c'].map((name) => enter(name));
    expect(turns.map((turn) => turn.ahead())).toEqual([0, 0, 1]);
    turns[0]?.leave();
    expect(turns[2]?.ahead()).toBe(0);
  });

  it('forgets a turn that leaves before it has come, and does not mind being left twice', async () => {
    const { enter, settled } = turnstileOf(1);
    const [first, second] = ['a', 'b', 'c'].map((name) => enter(name));
    second?.leave();
    first?.leave();
    first?.leave();
    expect(await settled()).toEqual(['a', 'c']);
  });
});
