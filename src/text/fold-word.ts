/** Lower case, without diacritics or stops: "Karagülle" and "KARAGULLE" are one. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i');
}
