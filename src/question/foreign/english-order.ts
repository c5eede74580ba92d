import { isTitleHead } from '../../people/words/title-lexicon.ts';
import { isCapitalised } from '../../text/is-capitalised.ts';

/** A word carried over into English. */
export interface CarriedWord {
  readonly english: string;
  /** Whether it asks: "how many", "who". */
  readonly asks: boolean;
}

/**
 * Words carried over one by one, in the order of a question in English: what asks comes first, with what it asks for ("How
 * many people died in Hollin", not "Hollin how many people died"), and an office stands before whose it is.
 */
export function englishOrder(words: readonly CarriedWord[]): string {
  const said = words.filter(({ english }) => english !== '');
  const at = said.findIndex(({ asks, english }) => asks && english !== 'much');
  const [asking, next] = [said[at], said[at + 1]];
  if (asking === undefined) return said.map(({ english }) => english).join(' ');
  const counts =
    /^(?:how many|how much|which|what)$/u.test(asking.english) && next !== undefined && at + 1 < said.length;
  const first = counts ? [asking, next] : [asking];
  const others = said.filter((word) => !first.includes(word)).map(({ english }) => english);
  return (officeAsked(asking.english, others) ?? [...first.map(({ english }) => english), ...others]).join(' ');
}

/** "Who is the president of Ukraine", of which the words alone do not say whose president: null for any other question. */
function officeAsked(asking: string, others: readonly string[]): readonly string[] | null {
  if (!/^who(?: is)?$/u.test(asking)) return null;
  const place = others.findIndex(isCapitalised);
  const office = others.filter((_, index) => index !== place);
  // "Minister (of) defence": what an office is for stands before it.
  const head = office.find(isHead);
  if (place < 0 || head === undefined || office.length > LONGEST_OFFICE) return null;
  return ['who is the', ...office.filter((word) => !isHead(word)), head, 'of', others[place] ?? ''];
}

/** "minister", "prime minister" */
const isHead = (words: string): boolean => isTitleHead(words.split(' ').at(-1) ?? '');

/** Words of an office: "deputy foreign minister". */
const LONGEST_OFFICE = 3;
