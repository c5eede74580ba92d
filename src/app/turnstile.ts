/** One member's place in the line. */
export interface Turn {
  /** Resolves when it is this turn's time; never, when it leaves before. */
  readonly come: Promise<void>;
  /** How many will be served before this one, not counting those being served. */
  ahead(): number;
  /** Makes room for the next, whether its time had come or not. Must be called; a second time does nothing. */
  leave(): void;
}

export interface Turnstile {
  join(member: string): Turn;
  /** How many turns there are, those being served included. */
  open(): number;
}

interface Waiting {
  readonly member: string;
  readonly start: () => void;
}

/**
 * Lets so many turns be taken at once, in the order of arrival; but one member's turns come one after the other, so
 * that their questions are answered in the order they asked them. How many may wait is for the caller to say.
 */
export function createTurnstile(atOnce: number): Turnstile {
  const waiting: Waiting[] = [];
  const served = new Set<Waiting>();
  return {
    open: () => waiting.length + served.size,
    join(member) {
      const steps: (() => void)[] = [];
      const come = new Promise<void>((resolve) => steps.push(resolve));
      const turn: Waiting = { member, start: () => steps.forEach((resolve) => resolve()) };
      waiting.push(turn);
      admit();
      return {
        come,
        ahead: () => Math.max(0, waiting.indexOf(turn)),
        leave() {
          const place = waiting.indexOf(turn);
          if (place >= 0) waiting.splice(place, 1);
          served.delete(turn);
          admit();
        },
      };
    },
  };

  function admit(): void {
    while (served.size < atOnce) {
      const busy = new Set([...served].map(({ member }) => member));
      const next = waiting.findIndex(({ member }) => !busy.has(member));
      const [turn] = next < 0 ? [] : waiting.splice(next, 1);
      if (turn === undefined) return;
      served.add(turn);
      turn.start();
    }
  }
}
