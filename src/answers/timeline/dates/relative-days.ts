import type { Span } from '../../../articles/article.ts';
import { addDays } from '../../../text/calendar.ts';
import { countOf, ENGLISH_COUNTS } from '../../../text/number-words.ts';
import type { FindDates, FoundDate } from './found-date.ts';
import { directionAt } from './tense.ts';

/** How many days after publication; English, Russian, Turkish and Azerbaijani. */
const DAYS: readonly (readonly [words: string, days: number])[] = [
  ['the day before yesterday|позавчера|evvelsi gün|srağagün', -2],
  ['the day after tomorrow|послезавтра|öbür gün|birisi gün', 2],
  ['(?:early |late )?yesterday(?: (?:morning|afternoon|evening|night))?|вчера|dünən|dün', -1],
  ['tomorrow(?: (?:morning|afternoon|evening|night))?|завтра|yarın', 1],
  [
    'earlier today|later today|today|this (?:morning|afternoon|evening)|tonight|earlier (?:in|on) the day|сегодня|bugün|bu gün',
    0,
  ],
];

/** Two to six: of a longer time nobody counts the days exactly. */
const COUNTS = ENGLISH_COUNTS.slice(1, 6);
const IN_TEXT = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])(?:${DAYS.map(([words], index) => `(?<d${index}>${words})`).join('|')}|(?<count>\d|${COUNTS.join('|')}) days ago)(?![\p{L}\p{M}'’-])`,
  'giu',
);
/** What every one of them has in it, to be looked for first: nearly no sentence has it. */
const DAY = new RegExp(`${DAYS.map(([words]) => words).join('|')}|days ago`, 'iu');
/** "Today" for these times: what follows says how things stand, not what happened. */
const STATE_AFTER = /^,?\s+(?:[\p{L}-]+\s+){0,4}(?:has|have|is|are|lives?|remains?|stands?|numbers?|consists?)\s/u;
const STATE_BEFORE = /\b(?:is|are|of|than|until|like|as|world|society|even|still|ago)\s+$/iu;

/** "Yesterday", "this morning", "three days ago": days counted from that of publication. */
export const findRelativeDays: FindDates = ({ text, publishedOn }) =>
  (DAY.test(text) ? [...text.matchAll(IN_TEXT)] : []).map(({ 0: words, index, groups = {} }): FoundDate => {
    const found = { start: index, end: index + words.length, precision: 'day' as const };
    const days = daysFrom(groups);
    const isTimes = /^today$/iu.test(words) && !tellsOfTheDay(text, found);
    return { ...found, date: publishedOn === null || days === null || isTimes ? null : addDays(publishedOn, days) };
  });

/** "Today" is the day where something happened or will: not these times, nor the day of a date printed beside it. */
function tellsOfTheDay(text: string, today: Span): boolean {
  const [before, after] = [text.slice(0, today.start), text.slice(today.end)];
  if (/^\s+than\b/u.test(after)) return false;
  if (STATE_AFTER.test(after) || STATE_BEFORE.test(before) || /^,?\s+(?:the\s)?\d/u.test(after)) return false;
  const direction = directionAt(text, today);
  return direction === 'past' || direction === 'future' || EVENT.test(text);
}

/** Verbs of the present that announce what happens on the day. */
const EVENT = /\b(?:takes place|opens|reopens|begins|starts|meets|marks|arrives|returns|celebrates|votes)\b/iu;

function daysFrom(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { count } = groups;
  if (count !== undefined) return -(countOf(count) ?? Number(count));
  return DAYS.find((_, index) => groups[`d${index}`] !== undefined)?.[1] ?? null;
}
