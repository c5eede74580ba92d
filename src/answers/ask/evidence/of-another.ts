import type { Word } from '../../../text/words.ts';
import { type Office, placeBehind } from '../asked/office.ts';
import { countriesOf, countryKinship } from './countries.ts';
import { isCapitalised } from '../../../text/is-capitalised.ts';

/** Words before an office in which a country may stand: "Russian Deputy Foreign Minister". */
const BEFORE = 3;

/**
 * Whether a sentence names an office of others alone: the Russian president, where the president of Ukraine is asked for.
 * False where it names the office without saying whose, or not at all.
 * @param words of the sentence, all of them.
 */
export function isOfAnother({ office, of }: Office, text: string, words: readonly Word[]): boolean {
  const holders = words.flatMap((word, at) => (word.stem === office ? [holderOf(words, at, text)] : []));
  return holders.length > 0 && holders.every((holder) => holder !== null && !isSame(of, holder));
}

/** Whose an office is; null where that is not said beside it. */
function holderOf(words: readonly Word[], at: number, text: string): Word | null {
  const behind = placeBehind(words, at);
  if (behind !== null) return behind;
  for (let before = at - 1; before >= Math.max(0, at - BEFORE); before -= 1) {
    const [word, next] = [words[before], words[before + 1]];
    if (word === undefined || next === undefined || /[,;:.!?]/u.test(text.slice(word.end, next.start))) return null;
    if (isCapitalised(word.text) && countriesOf(word.text).length > 0) return word;
  }
  return null;
}

function isSame(asked: Word, word: Word): boolean {
  return asked.stem === word.stem || countryKinship(countriesOf(asked.text), countriesOf(word.text)) > 0;
}
