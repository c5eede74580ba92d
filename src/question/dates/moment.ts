import type { Unit } from '../../text/calendar-words.ts';

/** Of several that a name may mean, the one that a word before it picks: "last December", "this December". */
export type Which = 'last' | 'this' | null;

/** A stretch of time as words name it, before it is known which days are meant. Months count from 1. */
export type Moment =
  | {
      readonly kind: 'day';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      /** Whether day and month may be meant the other way round: "03/04/2025". */
      readonly isEither: boolean;
    }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number; readonly which: Which }
  | {
      /** Several months in a row that have a name: a season, a quarter, half a year. */
      readonly kind: 'months';
      /** In which its first month lies. */
      readonly year: number | null;
      /** Its first month: spring is 3, winter 12, the fourth quarter 10. */
      readonly month: number;
      readonly count: number;
      readonly which: Which;
      /** "In summer" is every summer, and no date. */
      readonly isSeason: boolean;
    }
  | { readonly kind: 'year'; readonly year: number }
  | {
      readonly kind: 'weekday';
      /** 0 is Monday. */
      readonly weekday: number;
      readonly which: Which;
    }
  | {
      /** "The 8th": of the latest month that has had it. */
      readonly kind: 'day-of-month';
      readonly day: number;
    }
  | {
      /** Saturday and Sunday: of this week for `this`, of the one before for `last`, else the latest that has begun. */
      readonly kind: 'weekend';
      readonly which: Which;
    }
  | {
      /** The quarter of now for 0, the one before for 1. */
      readonly kind: 'quarter';
      readonly count: number;
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
  return kind === 'ago' || kind === 'past' || kind === 'quarter' || kind === 'weekend';
}
