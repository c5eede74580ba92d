export interface Cooldown {
  /** Seconds this member still has to wait, from 1; 0 lets them through and starts their next wait of `seconds`. */
  take(userId: string, seconds: number): number;
}

export interface CooldownOptions {
  /** Most members remembered; beyond it those who came first are forgotten. */
  readonly capacity: number;
  /** Milliseconds of any clock that does not go back. */
  readonly now: () => number;
}

/** Lets each member through once in so many seconds. */
export function createCooldown({ capacity, now }: CooldownOptions): Cooldown {
  // In the order they were let through.
  const endsAt = new Map<string, number>();
  return {
    take(userId, seconds) {
      const time = now();
      const left = (endsAt.get(userId) ?? time) - time;
      if (left > 0) return Math.ceil(left / 1000);
      endsAt.delete(userId);
      makeRoom(time);
      if (seconds > 0) endsAt.set(userId, time + seconds * 1000);
      return 0;
    },
  };

  /** Only when there is none, since servers differ in how long their members wait: all whose wait is over go, else the first. */
  function makeRoom(time: number): void {
    if (endsAt.size < capacity) return;
    for (const [userId, end] of endsAt) if (end <= time) endsAt.delete(userId);
    const [first] = endsAt.keys();
    if (first !== undefined && endsAt.size >= capacity) endsAt.delete(first);
  }
}
