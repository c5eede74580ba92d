import type { ArchiveFilters } from '../archive/archive.ts';
import type { Line } from '../reply/citation.ts';
import type { TimelineEntry, TimelineReply } from '../reply/timeline-reply.ts';
import { verifyQuotes } from '../reply/verify-quotes.ts';
import { quoteLines } from '../quotes/quote-lines.ts';
import { type ChosenDay, chooseDays } from './choose-days.ts';
import { findStory, type StoryOptions } from './story.ts';
import { whyNoDays, whyNoTopic } from './why-no-timeline.ts';

export interface TimelineOptions extends StoryOptions {
  readonly filters: ArchiveFilters;
  /** Entries at the most. */
  readonly limit: number;
}

export type FoundTimeline = Omit<TimelineReply, 'command' | 'archive' | 'timingMs'>;

/** The days of a topic or a person, each in the sentence that tells most of it. */
export function lookUpTimeline(typed: string, { limit, ...options }: TimelineOptions): FoundTimeline {
  const words = typed.trim();
  const refused = whyNoTopic(words);
  const nothing = { topic: words, candidates: [], entries: [], disagreements: [], citations: [], total: 0 };
  if (refused !== null) return { ...nothing, kind: 'not-found', reason: refused };
  const story = findStory(words, options);
  if (story.kind === 'ambiguous') return { ...nothing, ...story };
  if (story.kind === 'no-topic' || story.sentences.length === 0) {
    return { ...nothing, kind: 'not-found', ...whyNoDays(words, story, options) };
  }
  const { days, total } = chooseDays(story.sentences, limit);
  const { archive } = options;
  const quoted = quoteLines(
    days.map(({ places, words }) => ({
      places,
      highlights: words === null ? [] : [[words.start, words.end]],
      note: null,
    })),
  );
  const { lines, citations } = verifyQuotes(quoted, (id) => archive.article(id));
  const printed = new Map(lines.map((line) => [line.text, line]));
  const entries = days.flatMap((day) => entryOf(day, printed.get(day.text)));
  return {
    topic: story.topic,
    kind: 'found',
    reason: null,
    candidates: [],
    entries,
    disagreements: [],
    citations,
    total,
  };
}

function entryOf({ date, precision, text, words }: ChosenDay, line: Line | undefined): readonly TimelineEntry[] {
  const [citation, ...copies] = line?.citations ?? [];
  if (line === undefined || citation === undefined) return [];
  const asPrinted = words === null ? null : text.slice(words.start, words.end);
  return [{ date, precision, text, citation, copies, words: asPrinted, highlights: line.highlights }];
}
