/**
 * The words of a quote without what only whoever quotes them has put there: quotation marks around them, and the stop or
 * comma that ends the sentence they stand in.
 */
export function bareWords(quote: string): string {
  return quote
    .trim()
    .replace(/^[\p{Pi}\p{Pf}"'„]+/u, '')
    .replace(/[\p{Pi}\p{Pf}"'„.,;]+$/u, '')
    .trim();
}
