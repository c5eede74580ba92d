import type { TimelinePicture } from '../picture/draw-timeline.ts';
import { preciseDate } from './dates.ts';
import { counted } from './layout-parts.ts';
import type { Disagreement, TimelineReply } from './timeline-reply.ts';

/** Entries that a picture holds: more make it too tall to look at. */
const MOST_ENTRIES = 14;
/** Characters of a description, as Discord takes them at the most. */
const LONGEST_DESCRIPTION = 1_024;

/** What the picture of a timeline shows. */
export function pictureOfTimeline(reply: TimelineReply): TimelinePicture {
  const { topic, total, archive } = reply;
  const shown = reply.entries.slice(0, MOST_ENTRIES);
  const [first, last] = [shown[0], shown.at(-1)];
  const span =
    first === undefined || last === undefined || first === last
      ? []
      : [`${preciseDate(first.date)} – ${preciseDate(last.date)}`];
  const count = shown.length < total ? `${shown.length} of ${counted(total, 'date')}` : counted(total, 'date');
  const entries = shown.map(({ date, precision, text, citation }) => ({
    date: preciseDate(date),
    isDay: precision === 'day',
    text: `“${text}”`,
    place: placeOf(citation, reply),
    disputes: reply.disagreements.filter((one) => one.date === date).map((one) => disputeOf(one, reply)),
  }));
  const subtitle = [count, ...span].join(' · ');
  // A picture is looked at long after: how fresh the archive was at the moment would be wrong then.
  const newest = archive.newestOn === null ? '' : `, newest ${preciseDate(archive.newestOn)}`;
  const footer = `From ${counted(archive.articles, 'article')}${newest}. Every line as printed.`;
  const described = entries.map(({ date, text }) => `${date}: ${text}`);
  return {
    title: topic,
    subtitle,
    entries,
    footer,
    description: fitting(`Timeline of ${topic}, ${subtitle}.`, described),
  };
}

function disputeOf(
  { about, sides }: Disagreement,
  reply: TimelineReply,
): TimelinePicture['entries'][number]['disputes'][number] {
  return {
    title: `Outlets disagree on ${about === 'count' ? 'how many' : 'when'}`,
    sides: sides.map(({ value, text, citation }) => ({ value, text: `“${text}”`, place: placeOf(citation, reply) })),
  };
}

/** "Velm Wire · 12 Mar 2025" */
function placeOf(number: number, { citations }: TimelineReply): string {
  const printed = citations.find((one) => one.number === number);
  const date = printed?.publishedOn ?? null;
  return [printed?.source, date === null ? null : preciseDate(date)].filter(Boolean).join(' · ');
}

/** As many whole sentences as there is room for. */
function fitting(opening: string, sentences: readonly string[]): string {
  let text = opening;
  for (const sentence of sentences) {
    if (text.length + 1 + sentence.length > LONGEST_DESCRIPTION) break;
    text += ` ${sentence}`;
  }
  return text;
}
