/** How a request goes wrong. */
export type Fault =
  /** Answered with this status instead. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Record<string, string>;
    }
  /** The connection is closed; whether Discord did what was asked is for `takesEffect` to say. */
  | { readonly kind: 'drop'; readonly takesEffect: boolean }
  /** No answer ever comes. */
  | { readonly kind: 'hang'; readonly takesEffect: boolean }
  | { readonly kind: 'delay'; readonly ms: number };

/** Which requests a fault befalls, and how many of them; then things are well again. */
export interface PlannedFault {
  readonly method: string;
  readonly path: RegExp;
  readonly times: number;
  readonly fault: Fault;
}

export interface Faults {
  plan(fault: PlannedFault): void;
  /** The fault that befalls this request; null for none. */
  next(method: string, path: string): Fault | null;
}

/** Keeps the faults that a test has planned. */
export function createFaults(): Faults {
  const planned: { readonly fault: PlannedFault; left: number }[] = [];
  return {
    plan(fault) {
      planned.push({ fault, left: fault.times });
    },
    next(method, path) {
      const found = planned.find((one) => one.left > 0 && one.fault.method === method && one.fault.path.test(path));
      if (found === undefined) return null;
      found.left -= 1;
      return found.fault.fault;
    },
  };
}
