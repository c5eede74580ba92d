import type { Wording } from '../language/wording.ts';

/** What narrows the articles that are asked; null or absent: nothing of the kind. */
export type Narrowing = Readonly<Partial<Record<'from' | 'to' | 'source' | 'author' | 'section', string | null>>>;

/** The days that an archive reaches from and to. */
export interface Reach {
  readonly oldestOn: string | null;
  readonly newestOn: string | null;
}

const NO_REACH: Reach = { oldestOn: null, newestOn: null };

/** "by Reuters from 1 May 2025 on (it reaches from 3 Jan 2024 to 9 Dec 2025)"; empty where nothing narrows. */
export function filtersInWords(
  { from, to, source, author, section }: Narrowing,
  wording: Wording,
  { oldestOn, newestOn }: Reach = NO_REACH,
): string {
  const said = [
    source && wording.say('refusal.by', { source }),
    author && wording.say('refusal.author', { author }),
    section && wording.say('refusal.section', { section }),
    from && wording.say('refusal.from', { date: wording.date(from) }),
    to && wording.say('refusal.to', { date: wording.date(to) }),
    oldestOn && newestOn && wording.say('refusal.reach', { from: wording.date(oldestOn), to: wording.date(newestOn) }),
  ];
  return said.filter(Boolean).join(' ');
}
