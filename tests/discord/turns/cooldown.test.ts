import { describe, expect, it } from 'vitest';
import { createCooldown } from '../../../src/discord/turns/cooldown.ts';

function cooldown({ seconds = 3, capacity = 100 } = {}) {
  let time = 0;
  const { take } = createCooldown({ capacity, now: () => time });
  return { take: (member: string) => take(member, seconds), pass: (ms: number): void => void (time += ms) };
}

describe('createCooldown', () => {
  it('lets a member through once, then says how many seconds are left', () => {
    const { take, pass } = cooldown();
    expect(take('member')).toBe(0);
    expect(take('member')).toBe(3);
    pass(2_100);
    expect(take('member')).toBe(1);
    pass(900);
    expect(take('member')).toBe(0);
  });

  it('does not make the wait longer for who asks too early', () => {
    const { take, pass } = cooldown();
    take('member');
    pass(2_000);
    take('member');
    pass(1_000);
    expect(take('member')).toBe(0);
  });

  it('keeps each member apart from the others', () => {
    const { take } = cooldown();
    expect([take('a'), take('b'), take('a')]).toEqual([0, 0, 3]);
  });

  it('lets everybody through when it is off', () => {
    const { take } = cooldown({ seconds: 0 });
    expect([take('a'), take('a')]).toEqual([0, 0]);
  });

  it('remembers only so many members, forgetting those who came first', () => {
    const { take } = cooldown({ capacity: 2 });
    for (const member of ['a', 'b', 'c']) take(member);
    expect(take('b')).toBe(3);
    expect(take('a')).toBe(0);
  });
});
