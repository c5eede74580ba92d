/** Words in general use. They are spelled right, and are what a misspelling near them means. */
export interface GeneralWords {
  /** Stems of everyday words. */
  readonly stems: ReadonlySet<string>;
  /** Whether a word is one at all, be it no everyday one; slower. @param word lower case, without diacritics. */
  has(word: string): boolean;
}
