import type { Unit } from '../../text/calendar-words.ts';

/** A stretch of time as words name it, before it is known which days are meant. Months count from 1. */
export type Moment =
  | { readonly kind: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number }
  | {
      readonly kind: 'season';
      /** In which its first month lies. */
      readonly year: number | null;
      /** Its first month: spring is 3, winter 12. */
      readonly month: number;
    }
  | { readonly kind: 'year'; readonly year: number }
  | {
      readonly kind: 'weekday';
      /** 0 is Monday. */
      readonly weekday: number;
    }
  | {
      /** A whole day, week, month or year: that of now for 0, the one before for 1. */
      readonly kind: 'ago';
      readonly unit: Unit;
      readonly count: number;
    }
  | {
      /** So many days, weeks, months or years up to now. */
      readonly kind: 'past';
      readonly unit: Unit;
      readonly count: number;
    };

/** Whether a moment is told by its distance from now. */
export function isRelative({ kind }: Moment): boolean {
  return kind === 'ago' || kind === 'past';
}
