import { daysBetween } from '../../../text/calendar.ts';
import type { DatedSentence } from '../dates/dated-sentences.ts';
import { factWords, sameNames, wordsInCommon } from './fact-words.ts';
import { statedPart } from './stated-part.ts';

/** What happens to a person or thing once. */
const ONCE =
  /\b(?:born|founded|established|inaugurated|completed|built|assassinated|executed|abolished|discovered|crowned|baptised)\b/iu;
/** What happens to it once in days: told of two days in a row it is one event, told of two months it may be two. */
const ONCE_IN_DAYS =
  /\b(?:died|killed|shot|broke|collapsed|sank|crashed|derailed|exploded|burned down|capsized|resigned|arrested|struck|hit|opened|signed)\b/iu;
const FEW_DAYS = 3;
const MAY_BOTH_BE_TRUE =
  /\b(?:again|second|third|another|other|re(?:built|founded|established|opened|signed)|first|about|around|circa|or|between|would|could|may|might|will|not|never|also|later|earlier|both|twice|every|each)\b/iu;
/** Words in common from which two sentences tell of one event. */
const SAME_WORDS = 0.75;

/**
 * Whether two sentences date one event differently, each in its own words: an event that happens once, told in nearly the
 * same words of the same names. False where that is not certain.
 */
export function isDateDisagreement(one: DatedSentence, other: DatedSentence): boolean {
  if (one.date === other.date || one.precision !== other.precision || one.words === null || other.words === null)
    return false;
  if (MAY_BOTH_BE_TRUE.test(one.text) || MAY_BOTH_BE_TRUE.test(other.text)) return false;
  const [ours, theirs] = [statedPart(one.text), statedPart(other.text)];
  const verb = verbOf(one, ours);
  if (verb === null || verb !== verbOf(other, theirs)) return false;
  const isFar = one.precision !== 'day' || Math.abs(daysBetween(one.date, other.date)) > FEW_DAYS;
  if (ONCE_IN_DAYS.test(verb) && isFar) return false;
  const [words, others] = [factWords(ours, [one.words]), factWords(theirs, [other.words])];
  return (
    sameNames(words, others) && words.names.size === others.names.size && wordsInCommon(words, others) >= SAME_WORDS
  );
}

/** The once-only verb of a statement: its only one, before its date. */
function verbOf({ words }: DatedSentence, stated: string): string | null {
  const found = [ONCE, ONCE_IN_DAYS].flatMap((pattern) => [...stated.matchAll(new RegExp(pattern, 'giu'))]);
  const [only] = found;
  return only !== undefined && found.length === 1 && words !== null ? only[0].toLowerCase() : null;
}
