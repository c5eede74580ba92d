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
    const name = nameLike(word, printed.get(word.stem) ?? [], !isCareless || general.stems.has(word.stem));
    return name === null ? restored : restored.slice(0, word.start) + name + restored.slice(word.end);
  }, text);
}

/**
 * The form in which a word is always printed, where that has a capital; "hasanovs" is Hasanov’s. Where it only ever opens
 * sentences, which would give any word one, it is a name if that may be so.
 */
function nameLike({ text }: Word, forms: readonly PrintedWord[], mayBeEveryday: boolean): string | null {
  const folded = foldWord(text);
  const inside = forms.filter((one) => !one.opensSentence);
  const within = inside.length === 0 && !mayBeEveryday ? forms : inside;
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
