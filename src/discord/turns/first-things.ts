/** Lets acknowledgements go before answers. */
export interface FirstThings {
  /** Sends an acknowledgement. */
  send<Result>(acknowledgement: Promise<Result>): Promise<Result>;
  /** Resolves when those that are on their way now have arrived or failed; later ones are not waited for. */
  arrived(): Promise<void>;
}

/**
 * Acknowledgements have three seconds, answers fifteen minutes: when many ask at once, work begins only after what was
 * asked with it is acknowledged, since making and sending answers would make the acknowledgements late.
 */
export function createFirstThings(): FirstThings {
  const onTheWay = new Set<Promise<unknown>>();
  return {
    async send(acknowledgement) {
      onTheWay.add(acknowledgement);
      try {
        return await acknowledgement;
      } finally {
        onTheWay.delete(acknowledgement);
      }
    },
    async arrived() {
      await Promise.allSettled(onTheWay);
    },
  };
}
