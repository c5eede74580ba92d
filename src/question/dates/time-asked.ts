import { type DaySpan, isWithin } from '../../text/calendar.ts';
import { findDatePhrase } from './find-date-phrase.ts';
import { asksForAnything, without } from './read-dates.ts';
import { type Calendar, resolveDatePhrase } from './resolve-date-phrase.ts';

/**
 * The time of which a question asks for all that was printed: "what happened in May 2025", "news of last week". Null where it
 * asks for something, or no article is of that time. @param text in Unicode form C.
 */
export function timeAsked(text: string, calendar: Calendar): DaySpan | null {
  const phrase = findDatePhrase(text);
  if (phrase === null || calendar.days.length === 0 || !asksForAnything(without(text, phrase))) return null;
  const { span } = resolveDatePhrase(phrase, calendar);
  return calendar.days.some((day) => isWithin(day, span)) ? span : null;
}
