import { isCapitalised } from '../../../text/is-capitalised.ts';
import { contentWords, type Word, wordsOf } from '../../../text/words.ts';
import type { SaidAround } from './said-around.ts';

/**
 * Whether a sentence names who leads something, by a title beside a name: "union leader Karin Holt", "Oskar Lind, the head of
 * Sundline". Of offices of a country `office.ts` knows more. Null for a question that asks for no leader.
 */
export function namesLeader(question: string): ((sentence: SaidAround) => boolean) | null {
  const body = FORMS.flatMap((form) => form.exec(question)?.groups?.['body'] ?? [])[0];
  const stems = contentWords(body ?? '').map(({ stem }) => stem);
  const head = stems.at(-1);
  if (head === undefined) return null;
  return (sentence) =>
    stems.every((stem) => sentence.words.some((word) => word.stem === stem) || sentence.isAround(stem)) &&
    sentence.words.some((word, at) => LEADER.test(word.text) && isOf(sentence, { at, head }));
}

const TITLES = String.raw`(?:leader|head|boss|chief|chair|chairman|chairwoman|chairperson|director|manager|ceo|president)`;
const LEADER = new RegExp(String.raw`^${TITLES}$`, 'iu');
const FORMS = [
  /^\W*who\s+(?:(?:now|currently)\s+)?(?:leads|heads|runs|chairs|manages|led|headed|ran|chaired)\s+(?:the\s+)?(?<body>.+?)\W*$/iu,
  new RegExp(
    String.raw`^\W*who(?:['’]?s|\s+(?:is|was))\s+(?:the\s+)?${TITLES}\s+of\s+(?:the\s+)?(?<body>.+?)\W*$`,
    'iu',
  ),
  new RegExp(String.raw`^\W*who(?:['’]?s|\s+(?:is|was))\s+(?:the\s+)?(?<body>.+?)(?:['’]s?)?\s+${TITLES}\W*$`, 'iu'),
];

/** Of such a title others lead, or led. */
const NOT_NOW = /^(?:former|ex|late|then|deputy|vice|acting|outgoing|assistant|co)$/iu;

/** Whether a title is of what is asked, and of somebody who is named. */
function isOf({ text, words }: SaidAround, { at, head }: { readonly at: number; readonly head: string }): boolean {
  const [title, next] = [words[at], words[at + 1]];
  if (title === undefined) return false;
  const isBeside = (one: Word | undefined, other: Word | undefined, between: RegExp): boolean =>
    one !== undefined && other !== undefined && between.test(text.slice(one.end, other.start));
  const before = [words[at - 1], words[at - 2]].filter((word) => !/^s$/iu.test(word?.text ?? ''))[0];
  if (before?.stem === head && isName(next) && isBeside(title, next, /^,?\s$/u))
    return !NOT_NOW.test(words[words.indexOf(before) - 1]?.text ?? '');
  // "Oskar Lind, (the) head of (the) port office"
  const article = /^(?:the|a)$/iu.test(words[at - 1]?.text ?? '') ? 1 : 0;
  const name = words[at - 1 - article];
  const behind = words.slice(at + 1, at + 1 + FARTHEST);
  return (
    isName(name) &&
    isBeside(name, words[at - article], /^,\s$/u) &&
    /^of$/iu.test(next?.text ?? '') &&
    behind.some(({ stem, start }) => stem === head && !/[,;:.–—]/u.test(text.slice(title.end, start)))
  );
}

/** Words behind "head of" within which it is said of what. */
const FARTHEST = 6;

const isName = (word: Word | undefined): boolean =>
  word !== undefined && isCapitalised(word.text) && !LEADER.test(word.text) && wordsOf(word.text).length === 1;
