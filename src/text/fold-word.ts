/** Lower case, without diacritics or stops: "Karagülle" and "KARAGULLE" are one. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}.]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i');
}

/**
 * Text as it is indexed and looked up: without characters that are not seen (soft hyphens, zero-width spaces), ligatures
 * and full-width letters as the plain ones. What is printed stays as it is; quotes are slices of that.
 */
export function foldText(text: string): string {
  return text.replaceAll(/\p{Cf}/gu, '').normalize('NFKC');
}
