/** FNV-1a of a text's UTF-16 units (Fowler, Noll and Vo), 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** One number of several, so that the same numbers in another order give another: the finaliser of MurmurHash3. */
// oxlint-disable-next-line eslint/max-params -- called fifty times a word: an object each time would cost more than the hash
export function mixHashes(template: number, one: number, other = 0, third = 0): number {
  let mixed = Math.imul(template + 1, 0x9e3779b1) ^ one;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) ^ other;
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) ^ third;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
