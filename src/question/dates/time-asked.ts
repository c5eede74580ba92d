import { type DaySpan, isWithin } from '../../text/calendar.ts';
import { findDatePhrase } from './find-date-phrase.ts';
import { asksForAnything, without } from './read-dates.ts';
import { type Calendar, resolveDatePhrase } from './resolve-date-phrase.ts';

/** Days of which all that was printed is wanted, or all on a topic. */
export interface AskedTime extends DaySpan {
  /** In the words of the question; absent for everything. */
  readonly topic?: string;
}

/**
 * The time of which a question asks for all that was printed: "what happened in May 2025", "news of last week", or for all of
 * one topic: "what happened in Hollin in May". Null where it asks for something, or no article is of that time.
 * @param text in Unicode form C.
 */
export function timeAsked(text: string, calendar: Calendar): AskedTime | null {
  const phrase = findDatePhrase(text);
  if (phrase === null || calendar.days.length === 0) return null;
  const rest = without(text, phrase);
  const topic = asksForAnything(rest) ? undefined : HAPPENED.exec(rest)?.groups?.['topic'];
  if (topic === undefined && !asksForAnything(rest)) return null;
  const { span } = resolveDatePhrase(phrase, calendar);
  if (!calendar.days.some((day) => isWithin(day, span))) return null;
  return topic === undefined ? span : { ...span, topic };
}

/** "What happened in Hollin", "what was going on with the ferries": of at most six words. */
const HAPPENED =
  /^\W*what(?:['’]?s|\s+(?:has|have|had|was|is|were|all))*\s+(?:been\s+)?(?:happen(?:ed|s|ing)|going\s+on|went\s+on|occurred|new)\s+(?:in|at|with|to|around|on|about|near)\s+(?<topic>\S+?(?:\s+\S+?){0,5}?)[\s?!.]*$/iu;
