import { type FoundMoment, findMoments } from './find-moments.ts';
import type { Moment } from './moment.ts';

/** Words of a question that say of which time it asks. */
export interface DatePhrase {
  /** Half-open UTF-16 offsets into the text, with the preposition. */
  readonly start: number;
  readonly end: number;
  readonly relation: Relation;
  readonly moment: Moment;
  /** The last moment meant, of "between March and May"; null for a single one. */
  readonly until: Moment | null;
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
  return phrases.length === 1 ? (phrases[0] ?? null) : null;
}

const RELATIONS: Readonly<Record<Relation, string>> = {
  in: 'in|on|during|throughout|within|over|at|of|from|between|for|в|во|на|за',
  since: 'since|starting|с|со',
  before: 'before|prior to|earlier than|до|перед',
  after: 'after|following|later than|после',
  until: 'until|till|up to|through',
};
const PART = String.raw`(?:the\s+)?(?:(?:early|late|mid|middle of|beginning of|start of|end of|first half of|second half of)[\s-]+)?(?:the\s+)?(?:month of\s+|year\s+)?`;
const PREPOSITION = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${Object.entries(RELATIONS)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})\s+${PART}$`,
  'iu',
);

/** Words before a date that make it the date of articles. */
const PUBLICATION = new RegExp(
  String.raw`(?:\b(?:articles?|news|stories|story|headlines?|coverage)\s+(?:\w+\s+){0,3}|\bwhat\s+(?:was|were|is|has been|have been)\s+(?:reported|published|printed|written)\s+)$`,
  'iu',
);

function phraseOf(text: string, first: FoundMoment, second: FoundMoment | null): DatePhrase | null {
  const before = text.slice(0, first.start);
  const preposition = PREPOSITION.exec(before);
  const relation = relationOf(preposition);
  const last = second ?? first;
  const word = preposition?.[0].trim().toLowerCase() ?? '';
  if (!first.isPlain && (preposition === null || NO_DATE.test(`${word} ${first.moment.kind}`))) return null;
  const possessive = /^['’]s\b/u.exec(text.slice(last.end));
  // "at last week's meeting" goes on about the meeting.
  const start = possessive === null ? (preposition?.index ?? first.start) : first.start;
  if (isSomebodys(text, first) || (possessive !== null && isYear(first.moment))) return null;
  return {
    start,
    end: last.end + (possessive?.[0].length ?? 0),
    relation,
    moment: first.moment,
    until: second?.moment ?? first.until,
    isFirm: possessive === null && (isNear(first.moment) || PUBLICATION.test(text.slice(0, start))),
  };
}

/** "Yesterday", "last week", but not "today" (it may be "nowadays") nor what lies years back: new articles tell of that. */
function isNear(moment: Moment): boolean {
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
const NO_DATE = /^(?:of|for|at|over) (?:year|weekday)$|^for month$| season$/u;

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
