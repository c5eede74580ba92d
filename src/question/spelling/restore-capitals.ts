import { foldWord } from '../../text/fold-word.ts';
import { contentWords, type Word } from '../../text/words.ts';
import type { PrintedWord } from './known-words.ts';
import type { MendOptions } from './mend-spelling.ts';
import { isCapitalised } from '../../text/is-capitalised.ts';

/**
 * Gives names their capitals in a question that was typed without: "who is zakir hasanov" asks for Zakir Hasanov. A name
 * is a word that the archive never prints small; where a question begins with a capital, an everyday word is none.
 */
export async function restoreCapitals(text: string, { words, general }: MendOptions): Promise<string> {
  const isCareless = !isCapitalised(text);
  const mayBeNames = contentWords(text).filter(({ stem }) => isCareless || !general.stems.has(stem));
  const printed = await words.printed(mayBeNames.map(({ stem }) => stem));
  return mayBeNames.toReversed().reduce((restored, word) => {
    const name = nameLike(word, printed.get(word.stem) ?? []);
    return name === null ? restored : restored.slice(0, word.start) + name + restored.slice(word.end);
  }, text);
}

/** The form in which a word is always printed, where that has a capital; "hasanovs" is Hasanov’s. */
function nameLike({ text }: Word, forms: readonly PrintedWord[]): string | null {
  const folded = foldWord(text);
  const within = forms.filter((one) => !one.opensSentence);
  for (const [form, ending] of [
    [folded, ''],
    [folded.replace(/s$/u, ''), '’s'],
  ] as const) {
    const same = within.filter((one) => foldWord(one.text) === form);
    const isName = same.length > 0 && same.every((one) => isCapitalised(one.text));
    if (same.length > 0 && !isName) return null;
    const printed = (same.find((one) => /\p{Ll}/u.test(one.text)) ?? same[0])?.text;
    if (printed !== undefined) return `${printed}${ending}`;
  }
  return null;
}
