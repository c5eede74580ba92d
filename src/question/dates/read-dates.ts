import type { ArchiveFilters } from '../../archive/archive.ts';
import type { Wording } from '../../language/wording.ts';
import { contentWords } from '../../text/words.ts';
import { isWithin, sharedSpan } from '../../text/calendar.ts';
import { otherReading } from './moment-span.ts';
import { isRelative } from './moment.ts';
import { type DatePhrase, findDatePhrase } from './find-date-phrase.ts';
import { type Calendar, isGuessed, type ResolvedDate, resolveDatePhrase } from './resolve-date-phrase.ts';
import { isCapitalised } from '../../text/is-capitalised.ts';

/** A question whose words for a time are days now. */
export interface DatedQuestion {
  /** Without the words that became a filter. */
  readonly question: string;
  readonly filters: ArchiveFilters;
  readonly notes: readonly string[];
  /** The time meant where no article is of it, and nothing was narrowed; null otherwise. */
  readonly outside: Outside | null;
  /** That other articles may be asked after all; null where that is not to be done. */
  readonly otherwise: Otherwise | null;
}

export interface Otherwise {
  /** What to say when those of the time meant do not answer. */
  readonly note: string;
  /** Which year is meant was guessed: articles of other years may well be. */
  readonly isGuess: boolean;
}

/** A time that no article is of. A sentence that names it may tell of it all the same. */
export interface Outside {
  /** As the question names it. */
  readonly words: string;
  /** What to say beside sentences that do not name it. */
  readonly note: string;
}

export interface DateOptions extends Calendar {
  readonly filters: ArchiveFilters;
  /** For the notes. */
  readonly wording: Wording;
}

/**
 * Reads a question's words for a time. They narrow the filters and never widen them. A time that may be part of what is
 * told ("in 2019") counts only where articles are of it, and then `otherwise` says what to do should they not answer.
 * @param text in Unicode form C.
 */
export function readDates(text: string, { filters, wording, ...calendar }: DateOptions): DatedQuestion {
  const unchanged = { question: text, filters, notes: [], outside: null, otherwise: null };
  const phrase = findDatePhrase(text);
  if (phrase === null) return unchanged;
  const words = text.slice(phrase.start, phrase.end);
  if (calendar.days.length === 0) {
    return phrase.isFirm ? { ...unchanged, notes: [wording.say('read.no-dates', { words })] } : unchanged;
  }
  const resolved = resolveDatePhrase(phrase, calendar);
  const span = sharedSpan(filters, resolved.span);
  const meant = { words, span: wording.span(resolved.span) };
  if (!phrase.isFirm && !calendar.days.some((day) => isWithin(day, span))) {
    return { ...unchanged, outside: { words, note: wording.say('read.outside', meant) } };
  }
  const rest = without(text, phrase);
  const dated = {
    question: rest,
    filters: { ...filters, ...span },
    notes: [
      `${[wording.say('read.date', meant), ...howCounted(phrase, resolved, { ...calendar, wording })].join(', ')}.`,
    ],
    outside: null,
    otherwise: phrase.isFirm
      ? null
      : {
          note: wording.say('read.otherwise', meant),
          isGuess: isGuessed(phrase, calendar.days),
        },
  };
  return asksForAnything(rest) ? { ...dated, ...whatever(phrase.isFirm ? rest : text, dated, wording) } : dated;
}

/** How a distance from now was counted when now is not the clock's. */
function howCounted(
  { moment, until }: DatePhrase,
  { now, span }: ResolvedDate,
  { today, days, wording }: Omit<DateOptions, 'filters'>,
): readonly string[] {
  if (moment.kind === 'day' && moment.isEither && span.from !== undefined)
    return [wording.say('read.either', { date: wording.date(otherReading(span.from)) })];
  if (now === today || until !== null) return [];
  if (moment.kind === 'ago' && moment.count === 0) return [wording.say('read.newest', { unit: moment.unit })];
  if (moment.kind === 'ago' && moment.count === 1) return [wording.say('read.before-newest', { unit: moment.unit })];
  return isRelative(moment) || moment.kind === 'weekday' || moment.kind === 'day-of-month'
    ? [wording.say('read.from-newest', { date: wording.date(days.at(-1) ?? now) })]
    : [];
}

/** Words of a question that only asks what there is. */
const ANYTHING = /^(?:happen|news|new|report|print|publish|written|event|go|occur|latest|stori|headlin|thing|articl)$/u;

/** Whether a question asks for nothing in particular: "what happened". */
export function asksForAnything(question: string): boolean {
  return contentWords(question).every(({ stem }) => ANYTHING.test(stem));
}

/** "What happened last week?" leaves nothing to look for but the name of the time, which sentences may print. */
function whatever(
  text: string,
  { filters, notes }: Pick<DatedQuestion, 'filters' | 'notes'>,
  wording: Wording,
): Partial<DatedQuestion> {
  const question = contentWords(text)
    .filter(({ stem }) => ANYTHING.test(stem))
    .toReversed()
    .reduce((rest, { start, end }) => tidy(`${rest.slice(0, start)} ${rest.slice(end)}`), text);
  const { from, to } = filters;
  const span = [from === undefined ? '' : `from ${from}`, to === undefined ? '' : `to ${to}`].filter(Boolean).join(' ');
  return {
    question: question || '?',
    notes: [...notes, wording.say('read.summary', { span })],
  };
}

/** The text without a phrase, begun and spaced as a sentence is. */
export function without(text: string, { start, end }: Pick<DatePhrase, 'start' | 'end'>): string {
  const rest = tidy(`${text.slice(0, start)} ${text.slice(end)}`);
  return isCapitalised(text) ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest;
}

function tidy(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[?!.,;:])/gu, '')
    .replace(/^[\s,;:]+/u, '')
    .replace(/,(?=\?)/gu, '')
    .trim();
}
