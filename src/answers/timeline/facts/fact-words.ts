import type { Span } from '../../../articles/article.ts';
import { isListed } from '../../../retrieval/word-rarity.ts';
import { ENGLISH_MONTH, ENGLISH_WEEKDAY } from '../../../text/calendar-patterns.ts';
import { contentWords, wordsOf } from '../../../text/words.ts';
import { isCapitalised } from '../../../text/is-capitalised.ts';

/** What a statement is about, beside its figure and its date. */
export interface FactWords {
  /** Stems of the names in it: places and people. */
  readonly names: ReadonlySet<string>;
  /** Stems of all else that says what happened. */
  readonly others: ReadonlySet<string>;
}

const CALENDAR = new RegExp(
  `^(?:${ENGLISH_WEEKDAY}|${ENGLISH_MONTH}|morning|afternoon|evening|night|yesterday|today|early|late|earlier)$`,
  'iu',
);

/** The words of a statement. @param without spans of it that are left out: its figure, its date, the word for its event. */
export function factWords(stated: string, without: readonly Span[]): FactWords {
  const words = contentWords(stated).filter(
    ({ text, start, end }) => !CALENDAR.test(text) && !without.some((span) => start < span.end && end > span.start),
  );
  const first = wordsOf(stated)[0]?.start;
  const isName = ({ text, start, stem }: (typeof words)[number]): boolean =>
    isCapitalised(text) && (start !== first || !isListed(stem));
  const names = new Set(words.filter(isName).map(({ stem }) => stem));
  return { names, others: new Set(words.map(({ stem }) => stem).filter((stem) => !names.has(stem))) };
}

/** Whether the names of one are among those of the other, and there are some. */
export function sameNames({ names: one }: FactWords, { names: other }: FactWords): boolean {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return fewer.size > 0 && [...fewer].every((name) => more.has(name));
}

/** Words that two statements share, as a share of all they have, 0..1 (Jaccard); 1 where neither has any. */
export function wordsInCommon({ others: one }: FactWords, { others: other }: FactWords): number {
  const all = new Set([...one, ...other]);
  return all.size === 0 ? 1 : [...one].filter((stem) => other.has(stem)).length / all.size;
}
