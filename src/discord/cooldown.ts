export interface Cooldown {
  /** Seconds this reader still has to wait, from 1; 0 lets them through and starts their next wait. */
  take(userId: string): number;
}

export interface CooldownOptions {
  /** 0 switches it off. */
  readonly seconds: number;
  /** Most readers remembered; beyond it those who came first are forgotten. */
  readonly capacity: number;
  /** Milliseconds of any clock that does not go back. */
  readonly now: () => number;
}

/** Lets each reader through once in so many seconds. */
export function createCooldown({ seconds, capacity, now }: CooldownOptions): Cooldown {
  // In the order they were let through, so the first entry is always the one that ends first.
  const endsAt = new Map<string, number>();
  return {
    take(userId) {
      const time = now();
      const left = (endsAt.get(userId) ?? time) - time;
      if (left > 0) return Math.ceil(left / 1000);
      forgetEnded(time);
      endsAt.delete(userId);
      if (seconds > 0) endsAt.set(userId, time + seconds * 1000);
      return 0;
    },
  };

  function forgetEnded(time: number): void {
    for (const [userId, end] of endsAt) {
      if (end > time && endsAt.size < capacity) return;
      endsAt.delete(userId);
    }
  }
}
