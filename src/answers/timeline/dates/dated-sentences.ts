import type { Article, Span } from '../../../articles/article.ts';
import type { Sentence } from '../../../passages/sentence.ts';
import { paragraphsOf, sentencesOf } from '../../../passages/split-sentences.ts';
import { quotationsIn } from '../../../people/speech/quotations.ts';
import type { FoundDate, Precision, Reading } from './found-date.ts';
import { resolveDates } from './resolve-dates.ts';
import { directionAt, tellsOfThePast } from './tense.ts';

/** A sentence of an article that tells of a certain day, month or year. */
export interface DatedSentence {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly text: string;
  readonly date: string;
  readonly precision: Precision;
  /** Offsets into `text` of the words that say so; null where the sentence has none and is its article's lead. */
  readonly words: Span | null;
  /** First sentence of its article. */
  readonly isLead: boolean;
}

/** A sentence whose dates are wanted. */
export interface WantedSentence {
  readonly sentence: Sentence;
  readonly reading: Required<Reading>;
  /** First sentence of its article. */
  readonly isLead: boolean;
  /** The times that it names. To look for them takes the most time of all, and is done once. */
  times(): readonly FoundDate[];
}

/** The sentences of an article whose dates are wanted, in order. */
export function wantedSentences(
  { body, dateline, publishedOn }: Pick<Article, 'body' | 'dateline' | 'publishedOn'>,
  isWanted: (sentence: Sentence, text: string) => boolean = () => true,
): readonly WantedSentence[] {
  const paragraphs = paragraphsOf(body);
  const spoken = new Map<number, readonly Span[]>();
  const spokenIn = (paragraph: number): readonly Span[] => {
    const span = paragraphs[paragraph - 1];
    const known = spoken.get(paragraph) ?? (span === undefined ? [] : quotationsIn(body, span));
    spoken.set(paragraph, known);
    return known;
  };
  return sentencesOf({ body, dateline }).flatMap((sentence, index): WantedSentence[] => {
    const text = body.slice(sentence.start, sentence.end);
    if (!isWanted(sentence, text)) return [];
    const reading = { text, publishedOn, spoken: within(spokenIn(sentence.paragraph), sentence) };
    let found: readonly FoundDate[] | null = null;
    return [{ sentence, reading, isLead: index === 0, times: () => (found ??= resolveDates(reading)) }];
  });
}

/**
 * The sentences of an article that can be dated, in order. A sentence is of the most exact date it names, of several the
 * first; when it happened goes before when somebody said so, and before what is to come. A lead without any word of time that tells of the past is of the day of
 * its article: agencies write so of what happened that day.
 * @param wanted of its sentences; all unless given.
 */
export function datedSentences(
  article: Article,
  wanted: readonly WantedSentence[] = wantedSentences(article),
): readonly DatedSentence[] {
  const { publishedOn } = article;
  return wanted.flatMap(({ sentence, reading, isLead, times }): DatedSentence[] => {
    const found = times();
    const base = { article, sentence, text: reading.text, isLead };
    const best = mostTelling(reading, found);
    if (best !== null) return [{ ...base, date: best.date, precision: best.precision, words: best }];
    const isOfItsDay = isLead && found.length === 0 && publishedOn !== null && tellsOfTheDay(reading);
    return isOfItsDay ? [{ ...base, date: publishedOn, precision: 'day', words: null }] : [];
  });
}

/**
 * The sentence of an article that is put under the day of the article itself, since no other says of when it tells: the
 * first that is wanted, tells of the past or present in a reporter's words, and names no time of its own: no question. Null where
 * there is none.
 */
export function sentenceOfItsDay(article: Article, wanted: readonly WantedSentence[]): DatedSentence | null {
  const { publishedOn, dateline } = article;
  if (publishedOn === null) return null;
  for (const { sentence, reading, isLead, times } of wanted) {
    const { text, spoken } = reading;
    const isNews = text.length > (dateline?.length ?? 0) && /\p{Ll}{2,}\s+\p{Ll}{2,}/u.test(text);
    if (!isNews || text.endsWith('?') || spoken.length > 0 || times().length > 0) continue;
    return { article, sentence, text, date: publishedOn, precision: 'day', words: null, isLead };
  }
  return null;
}

/** Spans of a body that touch a sentence, as offsets into it. */
function within(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  return spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({ start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start }));
}

/** Told by a reporter, not by somebody who speaks for himself ("By the authority vested in me"). */
function tellsOfTheDay({ text, spoken = [] }: Reading): boolean {
  return spoken.length === 0 && tellsOfThePast(text) && !/\b(?:I|me|my|we|us|our)\b/u.test(text);
}

type ResolvedDate = FoundDate & { readonly date: string };

const EXACTNESS: Readonly<Record<Precision, number>> = { day: 2, month: 1, year: 0 };

function mostTelling({ text, publishedOn }: Reading, found: readonly FoundDate[]): ResolvedDate | null {
  const resolved = found.flatMap((one): ResolvedDate[] => (one.date === null ? [] : [{ ...one, date: one.date }]));
  const value = (one: ResolvedDate): number =>
    EXACTNESS[one.precision] -
    (isOfSaying(text, one) ? SAYING : 0) -
    (publishedOn !== null && one.date > publishedOn ? TO_COME : 0);
  return resolved.toSorted((one, other) => value(other) - value(one) || one.start - other.start)[0] ?? null;
}

/** When it was said counts less than when it happened, however exactly that is told; but more than a month to come. */
const SAYING = 2.5;
const TO_COME = 1.75;

const SAYING_BEFORE =
  /\b(?:said|says|told|announced|added|warned|stated|declared|reported|confirmed|wrote|speaking|in a statement|according to)(?: [\p{L}]+){0,3}\s*$/iu;

/** "… said on Monday": the verb right before the date is one of saying. */
function isOfSaying(text: string, { start, end }: Span): boolean {
  const before = SAYING_BEFORE.test(text.slice(0, start));
  return before && directionAt(text, { start, end }) !== 'future';
}
