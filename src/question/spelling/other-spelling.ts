import { foldedWords, type FoldedWord, sameWord } from '../../people/words/fold-name.ts';
import { latinSpellings } from '../../people/words/latin-letters.ts';
import { stemOf } from '../../text/words.ts';
import type { KnownWords } from './known-words.ts';
import { isCapitalised } from '../../text/is-capitalised.ts';

/**
 * The archive's form of a word that it prints in other letters: "Гасанов" or "Həsənov" for Hasanov, "Hasanov" for
 * Гасанов. Endings that Russian, Turkish and Azerbaijani names take are no part of a name: "Гасанову", "Həsənovun".
 */
export async function otherSpelling(word: string, words: KnownWords): Promise<string | null> {
  const spellings = foldedWords(word)[0];
  if (spellings === undefined) return null;
  const isPlain = /^[a-z]+$/iu.test(word);
  // In Russian the last letter of the name itself gives way: “Мальвия”, “Мальвии”.
  const givesWay = /\p{Script=Cyrillic}/u.test(word);
  // The index knows nothing of the spellings of its own words: those that may be meant begin with the same sound.
  const stems = (await words.stemsFrom(firstLetters(spellings))).map(({ stem }) => stem);
  const inLatin = isPlain ? [] : latinSpellings(word).map(stemOf);
  const held = await words.having(inLatin);
  const known =
    inLatin.find((stem) => held.has(stem)) ??
    stems.find((stem) => !(isPlain && isPlainStem(stem)) && isSame(stem, spellings)) ??
    (isPlain ? undefined : onlyOne(stems.filter((stem) => takesEnding(stem, spellings, givesWay))));
  const printed = known === undefined ? [] : ((await words.printed([known])).get(known) ?? []);
  return (printed.find(({ text }) => isCapitalised(text)) ?? printed[0])?.text ?? null;
}

function isPlainStem(stem: string): boolean {
  return /^[a-z]+$/u.test(stem);
}

function isSame(stem: string, spellings: FoldedWord): boolean {
  const own = foldedWords(stem)[0];
  return own !== undefined && sameWord(own, spellings);
}

/** Letters of an ending, at the most, and of the shortest name that is known with one. */
const ENDING = 3;
const SHORTEST = 5;

function takesEnding(stem: string, spellings: FoldedWord, givesWay: boolean): boolean {
  const own = foldedWords(stem)[0] ?? [];
  return spellings.some((one) =>
    own.some((name) => {
      const root = givesWay ? name.replace(/[aeiouy]$/u, '') : name;
      return name.length >= SHORTEST && one.startsWith(root) && one.length - root.length <= ENDING;
    }),
  );
}

function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

const CYRILLIC = Array.from('абвгдеёжзийклмнопрстуфхцчшщэюя');
const MARKED = Array.from('əışçöüäščžæøåłđ');

/** The letters, of any script, that a word of these spellings may begin with. */
function firstLetters(spellings: FoldedWord): readonly string[] {
  const first = new Set(spellings.map((spelling) => spelling.charAt(0)));
  const others = [...CYRILLIC, ...MARKED].filter((letter) =>
    latinSpellings(letter).some((spelling) => first.has(spelling.charAt(0))),
  );
  return [...first, ...others];
}
