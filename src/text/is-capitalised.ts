/** Whether a word begins with a capital letter, of whatever script. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
