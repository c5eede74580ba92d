/** Ends a request that has gone quiet. */
export interface StallGuard {
  /** For `fetch`; aborts when nothing came for the time set, or when the caller's own signal does. */
  readonly signal: AbortSignal;
  /** To be called whenever something came. */
  alive(): void;
  /** To be called when the request is over, however it ended. */
  stop(): void;
}

/** A guard that lets `stallMs` pass without a byte. */
export function createStallGuard(stallMs: number, signal: AbortSignal | undefined): StallGuard {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new DOMException(`nothing came for ${stallMs / 1000} seconds`, 'TimeoutError'));
  }, stallMs);
  return {
    signal: signal === undefined ? controller.signal : AbortSignal.any([signal, controller.signal]),
    alive: () => void timer.refresh(),
    stop: () => clearTimeout(timer),
  };
}
