/**
 * Lower case, without diacritics and characters that are not seen, letters of any width and joint as plain ones:
 * "Karagülle" and "KARAGULLE" are one, and so are "ARALIK", "aralık" and "aralik", whatever language the case of i is
 * of. Two foldings are not this one on purpose: names are spelled in Latin letters, each mark in every way it is
 * transliterated (`src/people/words/`), and shingles, ROUGE and answers of measuring sets compare words as printed.
 */
export function foldLetters(text: string): string {
  // Most words, and a tenth of the time.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i');
}

const PLAIN = /^[ -~]*$/u;
