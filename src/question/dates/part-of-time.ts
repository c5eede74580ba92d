import { addDays, daysBetween, monthsFrom, weekOf, type WholeSpan } from '../../text/calendar.ts';

/** Which part of a stretch of time is meant, or which week it is named by: "late November", "the week of 3 November". */
export type Part = 'early' | 'mid' | 'late' | 'first-half' | 'second-half' | 'week' | 'weekend' | `week-${number}`;

const ORDINALS = ['first', 'second', 'third', 'fourth', 'last'];

const PARTS: readonly (readonly [words: string, part: Part])[] = [
  ['early|(?:the )?(?:beginning|start) of', 'early'],
  ['mid|(?:the )?middle of', 'mid'],
  ['late|(?:the )?end of', 'late'],
  ['(?:the )?(?:first|1st) half of', 'first-half'],
  ['(?:the )?(?:second|2nd|latter) half of', 'second-half'],
  ['(?:the )?week (?:of|from|beginning|starting|commencing|ending)', 'week'],
  ['(?:the )?weekend of', 'weekend'],
  ...ORDINALS.map((word, index) => [`(?:the )?${word} week (?:of|in)`, `week-${index + 1}`] as const),
];

const BEFORE_TIME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${PARTS.map(([words], index) => `(?<p${index}>${words.replaceAll(' ', String.raw`\s+`)})`).join('|')})[\s-]+(?:the\s+)?(?:(?:month|year) of\s+|year\s+)?$`,
  'iu',
);

/** The part that the end of a text names, and where its words begin; null when it names none. */
export function partBefore(text: string): { readonly part: Part; readonly start: number } | null {
  const match = BEFORE_TIME.exec(text);
  const part = match === null ? undefined : PARTS.find((_, index) => match.groups?.[`p${index}`] !== undefined)?.[1];
  return match === null || part === undefined ? null : { part, start: match.index };
}

/** Shares of a stretch, from and to. "Early" and "late" are halves: nobody says where they end. */
const SHARES: Readonly<Partial<Record<Part, readonly [number, number]>>> = {
  early: [0, 1 / 2],
  mid: [1 / 6, 5 / 6],
  late: [1 / 2, 1],
  'first-half': [0, 1 / 2],
  'second-half': [1 / 2, 1],
};

const WEEK = 7;

/** The days of a part. */
export function partOf(span: WholeSpan, part: Part): WholeSpan {
  const { from, to } = weekOf(span.from);
  if (part === 'week') return { from, to };
  if (part === 'weekend') return { from: addDays(to, -1), to };
  const share = SHARES[part];
  return share === undefined ? weekIn(span, Number(part.slice('week-'.length))) : shareOf(span, share);
}

/** Seven days of a stretch, counted from its beginning, the last from its end. */
function weekIn({ from, to }: WholeSpan, number: number): WholeSpan {
  if (number === ORDINALS.length) return { from: addDays(to, 1 - WEEK), to };
  const start = addDays(from, (number - 1) * WEEK);
  return { from: start, to: addDays(start, WEEK - 1) };
}

/** Of a year in whole months, of anything shorter in days. */
function shareOf({ from, to }: WholeSpan, [start, end]: readonly [number, number]): WholeSpan {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) {
    return monthsFrom(Number(year), 1 + Math.round(start * 12), Math.round((end - start) * 12));
  }
  const days = daysBetween(from, to) + 1;
  return { from: addDays(from, Math.floor(start * days)), to: addDays(from, Math.ceil(end * days) - 1) };
}
