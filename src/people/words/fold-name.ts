import { latinSpelling, latinSpellings } from './latin-letters.ts';

/**
 * A name made comparable: Latin letters without marks, lower case, one space between words; no dots, hyphens,
 * apostrophes, quotation marks or possessive 's. Initials stand together ("J. D. Vance" and "JD Vance" are one).
 * Empty when nothing of the text is a letter.
 */
export function foldName(name: string): string {
  // Words of lists, thousands of which are folded in every run.
  if (/^[a-z]+$/.test(name)) return settleEnding(name);
  return wordsOf(name)
    .map((word) => settleEnding(latinSpelling(word)))
    .join(' ');
}

/** The spellings one word of a name may have once folded, the usual one first. */
export type FoldedWord = readonly [usual: string, ...others: string[]];

/**
 * The words of a name, each in every spelling it may have. Only letters that are transliterated in more than one way
 * give more than one: "Гасанов" is gasanov and hasanov, "Həsənov" is hasanov and hesenov.
 */
export function foldedWords(name: string): readonly FoldedWord[] {
  return wordsOf(name).map((word) => {
    const [usual, ...others] = latinSpellings(word);
    return [settleEnding(usual), ...others.map(settleEnding)];
  });
}

function wordsOf(name: string): readonly string[] {
  // Nearly every word that is looked up by itself, and nearly every name: nothing of it is left out.
  if (/^[A-Za-z]+$/.test(name)) return [name];
  if (/^[A-Za-z .-]+$/.test(name)) return joinInitials(name.split(/[ .-]+/).filter(Boolean));
  const words = name
    .normalize('NFC')
    .replaceAll(/['’ʼ]s(?![\p{L}\p{M}])/giu, '')
    .replaceAll(/['’ʼ‘`"“”«»]/gu, '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => /\p{L}/u.test(word));
  return joinInitials(words);
}

/** Whether two words of names may be the same word in different spellings. */
export function sameWord(one: FoldedWord, other: FoldedWord): boolean {
  return one[0] === other[0] || one.some((spelling) => other.includes(spelling));
}

/** "J", "D", "Vance" become "JD", "Vance". */
function joinInitials(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let initials = '';
  for (const word of words) {
    if (word.length <= 2 && /^\p{L}$/u.test(word)) {
      initials += word;
      continue;
    }
    if (initials !== '') joined.push(initials);
    initials = '';
    joined.push(word);
  }
  return initials === '' ? joined : [...joined, initials];
}

// One sound, many transliterations: Zelensky, Zelenskyy, Zelenskiy; Aliyev, Aliev; Yevgeny, Evgeny; Sergei, Sergey.
function settleEnding(word: string): string {
  if (!/y|[ij]$/.test(word)) return word;
  return word
    .replace(/sk(?:iy|yy|yi|ij|ii|i)$/, 'sky')
    .replace(/n(?:iy|yy|ij|ii)$/, 'ny')
    .replace(/([ae])i$/, '$1y')
    .replace(/^ye(?=.)/, 'e')
    .replaceAll(/iy(?=[aeou])/g, 'i');
}
