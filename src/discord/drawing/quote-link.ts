/**
 * A web link that opens an article at the quoted words (a text fragment, https://wicg.github.io/scroll-to-text-fragment),
 * safe inside a masked link. Null for what is not plain http or https, or too long to send.
 */
export function quoteLink(address: string, quote: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  const plain = url.href.replace(/[()\\<>|\s]/g, percentEncoded);
  const mark = plain.includes('#') ? '' : '#';
  return [`${plain}${mark}${directive(quote)}`, plain].find(({ length }) => length <= MOST_CHARACTERS) ?? null;
}

/** Discord takes longer ones; but several share one description with the quotes. */
const MOST_CHARACTERS = 512;

/** A quote of more words than both ends together is named by its first and last words. */
const WORDS_AT_AN_END = 4;

function directive(quote: string): string {
  // Half of a character cannot be encoded.
  const words = quote
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .trim()
    .split(/\s+/);
  const ends =
    words.length <= 2 * WORDS_AT_AN_END ? [words] : [words.slice(0, WORDS_AT_AN_END), words.slice(-WORDS_AT_AN_END)];
  return `:~:text=${ends.map((end) => encodeURIComponent(end.join(' ')).replace(/[-()'*]/g, percentEncoded)).join(',')}`;
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
