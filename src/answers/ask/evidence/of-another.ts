import { type Word, wordsOf } from '../../../text/words.ts';
import { countryWordBefore, type Office, placeBehind } from '../asked/office.ts';
import { countriesOf, countryKinship } from './countries.ts';
import { isCapitalised } from '../../../text/is-capitalised.ts';

/**
 * Whether a sentence names an office of others alone: the Russian president, where the president of Ukraine is asked for.
 * False where it names the office without saying whose, or not at all.
 * @param words of the sentence, all of them.
 */
export function isOfAnother({ office, of }: Office, text: string, words: readonly Word[]): boolean {
  const holders = words.flatMap((word, at) => (word.stem === office ? [holderOf(words, at, text)] : []));
  return holders.length > 0 && holders.every((holder) => holder !== null && !isSame(of, holder));
}

/**
 * Whether a sentence surely names who holds an office: "Ukrainian Foreign Minister Taras Holub", "President Olena Hnatiuk of
 * Ukraine". Of the very kind that is asked for, and of no former one.
 * @param words of the sentence, all of them.
 */
export function namesHolder({ office, kind, of }: Office, text: string, words: readonly Word[]): boolean {
  return words.some(({ stem }, at) => {
    const first = at - kind.length;
    if (
      stem !== office ||
      first < 0 ||
      !kind.every((one, index) => oneSpelling(words[first + index]?.stem ?? '') === oneSpelling(one))
    )
      return false;
    const end = endOfName(words, at, text);
    const [before, earlier] = [words[first - 1], words[first - 2]];
    if (end === at || NOT_NOW.test(earlier?.text ?? '') || NOT_NOW.test(before?.text ?? '')) return false;
    const isOfPlace = before !== undefined && isCapitalised(before.text) && isSame(of, before);
    const behind = placeBehind(words, end);
    return isOfPlace || (opensTitle(before, words[first], text) && behind !== null && isSame(of, behind));
  });
}

/**
 * Whether a title is the very office that is asked for: "Minister of Defense of the Republic of Azerbaijan" where the
 * Azerbaijani defence minister is. @param title as an article prints it beside somebody's name.
 */
export function isTitleOf({ office, kind, of }: Office, title: string): boolean {
  const words = wordsOf(title);
  const joint = words.findIndex(({ text }) => /^(?:of|for|at|in|to)$/u.test(text));
  const [before, behind] = joint < 0 ? [words, []] : [words.slice(0, joint), words.slice(joint)];
  const others = [...before.slice(0, -1), ...behind];
  return (
    before.at(-1)?.stem === office &&
    !others.some(({ text }) => NOT_NOW.test(text)) &&
    kind.every((one) => others.some(({ stem }) => oneSpelling(stem) === oneSpelling(one))) &&
    others.some((word) => isCapitalised(word.text) && isSame(of, word))
  );
}

/** British and American stems of what offices are for: "defence", "labour". */
const oneSpelling = (stem: string): string => stem.replace(/^defenc/u, 'defens').replace(/^labour/u, 'labor');

/** What makes an office one that somebody held, or does not hold themselves. */
const NOT_NOW = /^(?:former|ex|late|then|acting|outgoing|deputy|vice|first|ousted|deposed|onetime|incoming|elect)$/iu;

/** Nothing stands before a title that would make it another: "Deputy Foreign Minister". */
function opensTitle(before: Word | undefined, title: Word | undefined, text: string): boolean {
  if (before === undefined || title === undefined) return true;
  return !isCapitalised(before.text) || /[,;:.!?“"—–]/u.test(text.slice(before.end, title.start));
}

/** Where the name right behind an office ends; the office itself for none. */
function endOfName(words: readonly Word[], at: number, text: string): number {
  let end = at;
  for (let next = at + 1; next < words.length; next += 1) {
    const [before, word] = [words[next - 1], words[next]];
    if (before === undefined || word === undefined || !isCapitalised(word.text)) break;
    if (text.slice(before.end, word.start).trim() !== '') break;
    end = next;
  }
  return end;
}

/** Whose an office is; null where that is not said beside it. */
function holderOf(words: readonly Word[], at: number, text: string): Word | null {
  return placeBehind(words, at) ?? countryWordBefore(words, at, text);
}

function isSame(asked: Word, word: Word): boolean {
  return asked.stem === word.stem || countryKinship(countriesOf(asked.text), countriesOf(word.text)) > 0;
}
