import type { Span } from '../../../articles/article.ts';
import { alternatives } from '../../../text/alternatives.ts';
import { STOP_WORDS } from '../../../text/stop-words.ts';
import { stemOf } from '../../../text/words.ts';
import { eventWords } from './event-of.ts';
import { ENGLISH_COUNTS } from '../../../text/number-words.ts';
import { numberValue, WRITTEN_NUMBER } from '../../../text/written-number.ts';

/** A number of things that a sentence states exactly, and what happened to them. Offsets are into the sentence. */
export interface Count extends Span {
  readonly value: number;
  /** Stem of what is counted; `people` for people of no certain kind. */
  readonly unit: string;
  /** Stems between number and unit: "12 [Arvenian] soldiers". */
  readonly kind: readonly string[];
  /** What happened to them, as event-of.ts names it; null for anything else. */
  readonly event: string | null;
}

const WORD = String.raw`[\p{L}\p{M}][\p{L}\p{M}'’-]*`;
const IN_TEXT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(?<currency>[$€£])?(?<number>${WRITTEN_NUMBER})(?![\d-]|\.\d|,\d)(?<after>(?: ${WORD}){0,4})`,
  'giu',
);
/** A number that is a bound, a part or a change is not one that another can contradict. */
const NO_COUNT_BEFORE =
  /\b(?:at least|more than|over|up to|as many as|about|around|nearly|almost|some|roughly|approximately|an estimated|estimated|fewer than|less than|under|another|additional|further|other|including|among them|between|the first|the other|age[d]?|number|no|by|from|or|to)\s+$/iu;
const NO_COUNT_AFTER = new RegExp(
  String.raw`^ ?(?:or|to|–|—|-) ?(?:\d|(?:${alternatives(ENGLISH_COUNTS)})\b)|^ (?:of|or more|others|more)\b`,
  'iu',
);
const TIME: ReadonlySet<string> = new Set([
  'minut',
  'hour',
  'dai',
  'week',
  'month',
  'year',
  'decad',
  'centuri',
  'second',
  'p',
  'a',
  'percent',
]);
const PEOPLE: ReadonlySet<string> = new Set([
  'peopl',
  'person',
  'dead',
  'victim',
  'bodi',
  'death',
  'kill',
  'injur',
  'wound',
  'hurt',
  'miss',
  'fatal',
]);
const ENDS_NOUN =
  /^(?:were|was|are|is|had|have|has|been|who|that|which|and|or|\p{L}+ed|left|lost|died|hurt|across|near|above|below|after|along|inside|outside|when|while|aboard|early|late|alone)$/iu;

/** The counts of a sentence. @param text the sentence, or what it states; blanked parts are passed over. */
export function countsIn(text: string): readonly Count[] {
  const events = eventWords(text);
  return [...text.matchAll(IN_TEXT)].flatMap(({ index, groups = {} }): Count[] => {
    const { currency = '', number = '', after = '' } = groups;
    const end = index + currency.length + number.length;
    if (NO_COUNT_BEFORE.test(text.slice(0, index)) || NO_COUNT_AFTER.test(text.slice(end))) return [];
    const words = after.trim().split(' ').filter(Boolean);
    const stop = words.findIndex((word) => ENDS_NOUN.test(word) || STOP_WORDS.has(word.toLowerCase()));
    const noun = stop < 0 ? words.slice(0, 3) : words.slice(0, stop);
    const [unit, ...kind] = noun.map(stemOf).toReversed();
    const state = unit === undefined ? words[0] : undefined;
    const counted = currency || (unit ?? (state === undefined ? undefined : stemOf(state)));
    if (counted === undefined || TIME.has(counted) || (unit === undefined && currency === '' && !PEOPLE.has(counted)))
      return [];
    const length = unit === undefined ? (state ?? '').length : noun.join(' ').length;
    const span = { start: index, end: currency === '' ? end + 1 + length : end };
    const nearest = events.toSorted((one, other) => distance(text, one, span) - distance(text, other, span))[0];
    const isPeople = PEOPLE.has(counted);
    return [
      { ...span, value: numberValue(number), unit: isPeople ? 'people' : counted, kind, event: nearest?.event ?? null },
    ];
  });
}

/** Characters between two spans; what another clause tells is farther than anything of the same. */
function distance(text: string, one: Span, other: Span): number {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  const between = text.slice(first.end, Math.max(first.end, last.start));
  return between.length + (/[,;]|\b(?:and|while|but)\b/u.test(between) ? text.length : 0);
}
