/** Whether the errors of a command line should be JSON too, even where it cannot be parsed. */
export function asksForJson(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end === -1 ? words.length : end).includes('--json');
}
