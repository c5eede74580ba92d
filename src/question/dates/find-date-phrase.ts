import { type FoundMoment, findMoments } from './find-moments.ts';
import type { Moment } from './moment.ts';
import { type Part, partBefore } from './part-of-time.ts';

/** Words of a question that say of which time it asks. */
export interface DatePhrase {
  /** Half-open UTF-16 offsets into the text, with the preposition. */
  readonly start: number;
  readonly end: number;
  readonly relation: Relation;
  readonly moment: Moment;
  /** The last moment meant, of "between March and May"; null for a single one. */
  readonly until: Moment | null;
  /** The part of that time that is meant; null for all of it. */
  readonly part: Part | null;
  /**
   * Whether it surely says which articles are meant: "last week", "articles from May". "In 2019" need not: a newer
   * article may tell of it.
   */
  readonly isFirm: boolean;
}

export type Relation = 'in' | 'since' | 'before' | 'after' | 'until';

/**
 * The phrase that dates a question. Null when it has none, or when it has several: "more in 2024 than in 2023" compares.
 * @param text in Unicode form C.
 */
export function findDatePhrase(text: string): DatePhrase | null {
  const phrases: DatePhrase[] = [];
  const moments = findMoments(text);
  for (let index = 0; index < moments.length; index++) {
    const [first, second] = [moments[index], moments[index + 1]];
    if (first === undefined) continue;
    const isRange = second !== undefined && first.until === null && joins(text, first, second);
    const phrase = phraseOf(text, first, isRange ? second : null);
    if (phrase !== null) phrases.push(phrase);
    if (isRange) index += 1;
  }
  // "The last week of November" holds what would be a time by itself.
  const whole = phrases.filter(
    (one) => !phrases.some((other) => other !== one && other.start <= one.start && one.end <= other.end),
  );
  return whole.length === 1 ? (whole[0] ?? null) : null;
}

const RELATIONS: Readonly<Record<Relation, string>> = {
  in: 'in|on|during|throughout|within|over|at|of|from|between|for|в|во|на|за',
  since: 'since|starting|с|со',
  before: 'before|prior to|earlier than|до|перед',
  after: 'after|following|later than|после',
  until: 'until|till|up to|through',
};
const PREPOSITION = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${Object.entries(RELATIONS)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})\s+(?:the\s+)?(?:month of\s+|year\s+)?$`,
  'iu',
);
/** Words beside a time that say no more than it does: "earlier this week", "late on Monday", "this year so far". */
const LOOSELY_BEFORE =
  /(?<![\p{L}\p{N}])(?:earlier|later|early|late|so far|already|just|back|sometime|some time)\s+$/iu;
const LOOSELY_AFTER =
  /^,?\s+(?:so far|thus far|to date|or so|(?:in the\s+)?(?:morning|afternoon|evening)|at night|earlier|early|late)(?![\p{L}\p{N}])/iu;

/** "Marta Dahl", "April Jones": a month that a name goes on behind is a name too. */
const NAME_GOES_ON = /^\s+\p{Lu}\p{Ll}/u;

/** Words before a date that make it the date of articles. */
const PUBLICATION = new RegExp(
  String.raw`(?:\b(?:articles?|news|stories|story|headlines?|coverage)\s+(?:\w+\s+){0,3}|\bwhat\s+(?:was|were|is|has been|have been)\s+(?:reported|published|printed|written)\s+)$`,
  'iu',
);

function phraseOf(text: string, first: FoundMoment, second: FoundMoment | null): DatePhrase | null {
  const named = second === null ? partBefore(text.slice(0, first.start)) : null;
  const before = text.slice(0, named?.start ?? first.start);
  const preposition = PREPOSITION.exec(before);
  const last = second ?? first;
  const { moment } = first;
  const kind = moment.kind === 'months' && moment.isSeason ? 'season' : moment.kind;
  const word = preposition?.[0].trim().toLowerCase() ?? '';
  const isDate = first.isPlain || named !== null || (preposition !== null && !NO_DATE.test(`${word} ${kind}`));
  const possessive = /^['’]s\b/u.exec(text.slice(last.end));
  const isName = preposition === null && moment.kind === 'month' && NAME_GOES_ON.test(text.slice(last.end));
  if (!isDate || isName || isSomebodys(text, first) || (possessive !== null && isYear(moment))) return null;
  // "at last week's meeting" goes on about the meeting.
  const start = possessive === null ? (preposition?.index ?? before.length) : first.start;
  const loosely = possessive === null ? LOOSELY_BEFORE.exec(text.slice(0, start))?.[0] : undefined;
  return {
    start: start - (loosely ?? '').length,
    end: last.end + (possessive ?? LOOSELY_AFTER.exec(text.slice(last.end)) ?? [''])[0].length,
    relation: relationOf(preposition),
    moment,
    until: second?.moment ?? first.until,
    part: named === null || isTooShort(moment, named.part) ? null : named.part,
    isFirm: possessive === null && (isNear(moment) || PUBLICATION.test(text.slice(0, start))),
  };
}

/** "Early on Monday", "late last week": no part of a day is known, and none of a week is meant exactly. */
function isTooShort(moment: Moment, part: Part): boolean {
  if (part === 'week' || part === 'weekend') return false;
  if (moment.kind === 'ago') return moment.unit === 'day' || moment.unit === 'week';
  return ['day', 'weekday', 'day-of-month', 'weekend'].includes(moment.kind);
}

/** "Yesterday", "last week", but not "today" (it may be "nowadays") nor what lies years back: new articles tell of that. */
function isNear(moment: Moment): boolean {
  if (moment.kind === 'quarter' || moment.kind === 'weekend') return true;
  if (moment.kind !== 'ago' && moment.kind !== 'past') return false;
  return moment.unit === 'year' ? moment.count < 2 : moment.unit !== 'day' || moment.count > 0;
}

/** "This year's festival" names a thing by its year. */
function isYear(moment: Moment): boolean {
  return moment.kind === 'year' || (moment.kind === 'ago' && moment.unit === 'year');
}

/** "His last year", "the last week of the trial": of whose time it tells, nobody knows here. */
function isSomebodys(text: string, { moment, start, end }: FoundMoment): boolean {
  if (moment.kind !== 'ago' && moment.kind !== 'past') return false;
  return (
    /(?:\b(?:his|her|its|their|our|my|your)|['’]s)\s+$/iu.test(text.slice(0, start)) ||
    /^\s+of\b/iu.test(text.slice(end))
  );
}

/** "The election of 2024" and "the budget for 2024" name a thing by its year; "in summer" is every summer. */
const NO_DATE =
  /^(?:of|for|at|over) (?:year|weekday)$|^for month$| season$|^(?:in|at|of|over|for|during|within|throughout|between) day-of-month$/u;

function relationOf(preposition: RegExpExecArray | null): Relation {
  const found = (['in', 'since', 'before', 'after', 'until'] as const).find(
    (name) => preposition?.groups?.[name] !== undefined,
  );
  return found ?? 'in';
}

/** "between March and May", "from 2020 to 2022", "1 March – 5 May". */
function joins(text: string, first: FoundMoment, second: FoundMoment): boolean {
  const between = text.slice(first.end, second.start);
  const before = text.slice(0, first.start);
  if (/^\s*[-–—]\s*$/u.test(between)) return true;
  if (/^\s+(?:to|till|until|through)\s+(?:the\s+)?$/iu.test(between)) return /\bfrom\s+(?:the\s+)?$/iu.test(before);
  return /^\s+and\s+$/iu.test(between) && /\bbetween\s+(?:the\s+)?$/iu.test(before);
}
