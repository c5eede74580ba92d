/** A value that is made when it is first asked for. */
export interface Once<Value> {
  value(): Promise<Value>;
  /** Null where nobody has asked for it yet. */
  ifBegun(): Promise<Value | null>;
}

/** @see Once */
export function once<Value>(make: () => Promise<Value>): Once<Value> {
  let made: Promise<Value> | null = null;
  return { value: () => (made ??= make()), ifBegun: () => made ?? Promise.resolve(null) };
}
