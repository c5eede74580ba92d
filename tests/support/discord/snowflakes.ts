/** Discord's epoch: the first millisecond of 2015. */
const EPOCH_MS = 1_420_070_400_000;

/** Makes Discord ids: unique, in order of time, with the time they were made in their upper bits. */
export function createSnowflakes(): () => string {
  let count = 0n;
  return () => {
    count += 1n;
    return String((BigInt(Date.now() - EPOCH_MS) << 22n) | (count & 0x3f_ffffn));
  };
}
