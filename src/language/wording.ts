import type { DaySpan } from '../text/calendar.ts';
import type { Language } from './language.ts';
import type { MessageName } from './message-name.ts';

/** What stands in the gaps of a message, by the gap's name; text is shown as it is given. */
export type Values = Readonly<Record<string, string | number>>;

/** How Dateline words things in one language: its own words, never those of an article. */
export interface Wording {
  readonly language: Language;
  /** @throws when a gap of the message is given nothing. */
  say(message: MessageName, values?: Values): string;
  /** The name of a command or option (`from`, `private-channels`) in Discord; itself where the language has none. */
  name(base: string): string;
  /** "2,431" */
  number(value: number): string;
  /** A day, month or year, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: "9 Dec 2025", "Dec 2025", "2025". */
  date(date: string): string;
  /** "1–7 Dec 2025", "30 Nov – 6 Dec 2025", "9 Dec 2025", "2024", "1 Mar 2025 or later". */
  span(span: DaySpan): string;
  /** "6 min ago", "just now" */
  ago(then: Date, now: Date): string;
  /** "a, b or c" */
  either(items: readonly string[]): string;
  /** "a, b and c" */
  both(items: readonly string[]): string;
}
