/** Letters beside those that stand for them on a keyboard without them. */
const LETTERS: Readonly<Record<string, string>> = {
  ş: '[şs]',
  ç: '[çc]',
  ğ: '[ğg]',
  ü: '[üu]',
  ö: '[öo]',
  ı: '[ıi]',
  ə: '[əe]',
  ё: '[её]',
};

/** Source of a pattern for any of some words; the longest goes first, so that "September" is not read as "Sept". */
export function alternatives(words: readonly string[]): string {
  return [...new Set(words)].sort((one, other) => other.length - one.length).join('|');
}

/** Source of a pattern for any of some lower-case words, with their diacritics or without. */
export function looseAlternatives(words: readonly string[]): string {
  return alternatives(words.map((word) => word.replaceAll(/[şçğüöıəё]/gu, (letter) => LETTERS[letter] ?? letter)));
}
