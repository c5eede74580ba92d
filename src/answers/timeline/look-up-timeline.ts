import type { Line } from '../../reply/citation.ts';
import type { Disagreement, TimelineEntry, TimelineReply } from '../../reply/kinds/timeline-reply.ts';
import { verifyQuoted } from '../../retrieval/verify-quoted.ts';
import { quoteLines, type UncitedLine } from '../../reply/quote-lines.ts';
import { type ChosenDay, chooseDays } from './choose-days.ts';
import { findDisagreements, type FoundDisagreement } from './facts/find-disagreements.ts';
import { findStory, type StoryOptions } from './days-told.ts';
import { whyNoDays, whyNoTopic } from './why-no-timeline.ts';

export interface TimelineOptions extends StoryOptions {
  /** Entries at the most. */
  readonly limit: number;
}

export type TimelineContent = Omit<TimelineReply, 'command' | 'archive' | 'timingMs'>;

/** The days of a topic or a person, each in the sentence that tells most of it, and what outlets tell differently. */
export async function lookUpTimeline(typed: string, { limit, ...options }: TimelineOptions): Promise<TimelineContent> {
  const words = typed.trim();
  const refused = whyNoTopic(words, options.wording);
  const nothing = { topic: words, candidates: [], entries: [], disagreements: [], citations: [], total: 0 };
  if (refused !== null) return { ...nothing, kind: 'not-found', reason: refused };
  const story = await findStory(words, options);
  if (story.kind === 'ambiguous') return { ...nothing, ...story };
  if (story.kind === 'no-topic' || story.sentences.length === 0) {
    return { ...nothing, kind: 'not-found', ...(await whyNoDays(words, story, options)) };
  }
  const { days, total } = chooseDays(story.sentences, limit);
  const found = findDisagreements(story.sentences).filter(({ date }) => days.some((day) => day.date === date));
  const { lines, citations } = await verifyQuoted(quoteLines(uncited(days, found)), options.archive);
  const printed = new Map(lines.map((line) => [line.text, line]));
  const entries = days.flatMap((day) => entryOf(day, printed.get(day.text)));
  const disagreements = found.flatMap((one) => disagreementOf(one, printed));
  return { topic: story.topic, kind: 'found', reason: null, candidates: [], entries, disagreements, citations, total };
}

/** Every sentence that is shown, once, in the order it is shown in: that of a day, then what outlets tell differently of it. */
function uncited(days: readonly ChosenDay[], found: readonly FoundDisagreement[]): readonly UncitedLine[] {
  const lines = new Map<string, UncitedLine>();
  for (const { date, text, places, words } of days) {
    lines.set(text, { places, highlights: words === null ? [] : [[words.start, words.end]], note: null });
    const sides = found.filter((one) => one.date === date).flatMap((one) => one.sides);
    for (const { said } of sides) {
      const isDay = lines.has(said.text) || days.some((day) => day.text === said.text);
      const place = { article: said.article, sentence: said.sentence };
      if (!isDay) lines.set(said.text, { places: [place], highlights: [], note: null });
    }
  }
  return [...lines.values()];
}

function entryOf(
  { date, precision, text, words, isBefore }: ChosenDay,
  line: Line | undefined,
): readonly TimelineEntry[] {
  const [citation, ...copies] = line?.citations ?? [];
  if (line === undefined || citation === undefined) return [];
  const asPrinted = words === null ? null : text.slice(words.start, words.end);
  return [{ date, precision, text, citation, copies, words: asPrinted, isBefore, highlights: line.highlights }];
}

/** With all of its sides verified, or not at all: half a disagreement is none. */
function disagreementOf(
  { date, precision, about, sides }: FoundDisagreement,
  printed: ReadonlyMap<string, Line>,
): readonly Disagreement[] {
  const shown = sides.flatMap(({ said: { text }, value: { start, end } }) => {
    const citation = printed.get(text)?.citations[0];
    return citation === undefined
      ? []
      : [{ text, citation, value: text.slice(start, end), highlights: [[start, end] as const] }];
  });
  return shown.length === sides.length ? [{ date, precision, about, sides: shown }] : [];
}
