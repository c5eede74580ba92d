import type { Wording } from '../../language/wording.ts';
import { foldWord } from '../../text/fold-word.ts';
import { contentWords, type Word } from '../../text/words.ts';
import type { GeneralWords } from './general-words.ts';
import type { KnownWords } from './known-words.ts';
import { isSlip, mostSlips } from './is-slip.ts';
import { nearestStems } from './nearest-stem.ts';
import { otherSpelling } from './other-spelling.ts';
import { isCapitalised } from '../../text/is-capitalised.ts';

export interface Mended {
  readonly text: string;
  /** What was read as what. */
  readonly notes: readonly string[];
}

export interface MendOptions {
  readonly words: KnownWords;
  readonly general: GeneralWords;
}

/**
 * Replaces words that the archive prints nowhere by its own where that is surely what was meant: another script or
 * transliteration of a name, or a slip of the keyboard. A word in general use is never changed, and none is where two
 * words are as near: what the archive does not know must not become something that it does.
 */
export async function mendSpelling(
  text: string,
  { wording, ...options }: MendOptions & { readonly wording: Wording },
): Promise<Mended> {
  // Where an asker writes capitals, a small word is no name.
  const hasCapitals = /\p{Lu}/u.test(text.slice(1));
  let mended = text;
  const notes: string[] = [];
  // From the last to the first, so that offsets stay true.
  const doubtful = contentWords(text).filter((word) => mayBeWrong(word, text, options));
  const printed = await options.words.having(doubtful.map(({ stem }) => stem));
  for (const word of doubtful.toReversed()) {
    const isName = isCapitalised(word.text) || !hasCapitals;
    const meant = await (printed.has(word.stem)
      ? isName
        ? otherEnding(word, options.words)
        : null
      : otherWord(word, isName, options));
    if (meant === null) continue;
    mended = mended.slice(0, word.start) + meant + mended.slice(word.end);
    notes.unshift(wording.say('read.mended', { typed: word.text, meant }));
  }
  return { text: mended, notes };
}

function mayBeWrong({ text: word, stem, end }: Word, text: string, { general }: MendOptions): boolean {
  // What stands before "'t" is half a word.
  return (
    !general.stems.has(stem) && !/\d/u.test(word) && foldWord(word).length > 2 && !/^['’]t\b/u.test(text.slice(end))
  );
}

async function otherWord(word: Word, isName: boolean, options: MendOptions): Promise<string | null> {
  return (await otherSpelling(word.text, options.words)) ?? misspelled(word, isName, options);
}

/** A name that only has the stem of the one that is meant: Karagule and Karagülle have one stem, and are two words. */
async function otherEnding({ text, stem }: Word, words: KnownWords): Promise<string | null> {
  const folded = foldWord(text);
  const printed = (await words.printed([stem], 3)).get(stem) ?? [];
  const forms = printed.map((one) => ({ text: one.text, folded: foldWord(one.text) }));
  if (forms.some((one) => one.folded.startsWith(folded) || folded.startsWith(one.folded))) return null;
  return forms.find((one) => isSlip(folded, one.folded, 1))?.text ?? null;
}

/** How much more often than its rival a word must stand in the archive to be the one that was meant. */
const FAR_MORE = 5;

/** The word of the archive that a word is a slip for, if that is certain. */
async function misspelled(
  { text, stem }: Word,
  isName: boolean,
  { words, general }: MendOptions,
): Promise<string | null> {
  const folded = foldWord(text);
  const most = mostSlips(folded, isName);
  if (most === 0 || !/^[a-z]+$/u.test(folded)) return null;
  const [best, rival] = nearestStems(stem, await words.stemsFrom(Array.from(stem.slice(0, 2))), most);
  if (best === undefined) return null;
  if (rival?.edits === best.edits && rival.passages * FAR_MORE > best.passages) return null;
  const usual = [...general.stems].filter((one) => one !== best.stem).map((one) => ({ stem: one, passages: 0 }));
  if ((nearestStems(stem, usual, most)[0]?.edits ?? Infinity) <= best.edits || general.has(folded)) return null;
  // Stems hide endings: the words themselves must be as near. An everyday word is no name, whoever types in small letters.
  const allowed = mostSlips(folded, isName && !general.stems.has(best.stem));
  const printed = (await words.printed([best.stem])).get(best.stem) ?? [];
  const forms = printed.filter((one) => isSlip(folded, foldWord(one.text), allowed));
  const alike = forms.find((one) => isCapitalised(one.text) === isCapitalised(text));
  return (alike ?? (isName ? forms[0] : undefined))?.text ?? null;
}
