import { ENGLISH_WEEKDAY } from '../../../text/calendar-patterns.ts';
import { contentWords } from '../../../text/words.ts';
import type { SaidAround } from './said-around.ts';

/**
 * Whether a sentence gives the hours or days on which something is open, where a question asks for them: "when does the museum
 * close?". What it opens at its door on one day only is no answer, however near its words are. Null for any other question.
 */
export function saysHours(question: string): ((sentence: SaidAround) => boolean) | null {
  const asked = FORMS.flatMap((form) => form.exec(question)?.groups?.['of'] ?? [])[0];
  const stems = contentWords(asked ?? '').map(({ stem }) => stem);
  const head = stems.at(-1);
  if (head === undefined) return null;
  return ({ text, words, isAround }) =>
    OPEN.test(text) &&
    HOURS.test(text) &&
    words.some(({ stem }) => stem === head) &&
    stems.every((stem) => words.some((word) => word.stem === stem) || isAround(stem));
}

const TIME =
  '(?:(?:at\\s+)?what\\s+(?:time|hours?|days?)|(?:since|until|till|from)?\\s*when|how\\s+(?:late|early|long))';
const FORMS = [
  new RegExp(
    String.raw`^\W*${TIME}\s+(?:is|are|does|do)\s+(?<of>.+?)\s+(?:open|close|closed|shut)(?:\s+(?:today|on\s+\w+))?\W*$`,
    'iu',
  ),
  /^\W*(?:what(?:['’]?s|\s+(?:is|are))\s+)?(?:the\s+)?(?:opening|closing|visiting|business)\s+(?:hours?|times?|days?)\s+(?:of|at|for)\s+(?<of>.+?)\W*$/iu,
  /^\W*(?:what\s+are\s+)?(?<of>.+?)(?:['’]s?)?\s+(?:opening|closing|visiting|business)\s+(?:hours?|times?|days?)\W*$/iu,
];

const OPEN = /\b(?:open|opens|closed|closes|close|shut|shuts|hours)\b/iu;
/** A time of day, or days that come again. */
const HOURS = new RegExp(
  String.raw`\b\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b|o['’]clock)|\b\d{1,2}[:.]\d\d\b|\b(?:noon|midnight|daily|weekdays?|weekends?)\b|\b(?:every|each)\s+(?:day|${ENGLISH_WEEKDAY})|\b(?:${ENGLISH_WEEKDAY})s\b|\b(?:${ENGLISH_WEEKDAY})\s+(?:to|through|until)\s+(?:${ENGLISH_WEEKDAY})\b`,
  'iu',
);
