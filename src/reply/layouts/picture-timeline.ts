import type { Wording } from '../../language/wording.ts';
import type { TimelinePicture } from '../../picture/draw-timeline.ts';
import { inQuotationMarks } from '../in-quotation-marks.ts';
import type { Disagreement, TimelineReply } from '../kinds/timeline-reply.ts';

/** Entries that a picture holds: more make it too tall to look at. */
const MOST_ENTRIES = 14;
/** Characters of a description, as Discord takes them at the most. */
const LONGEST_DESCRIPTION = 1_024;

/** What the picture of a timeline shows. */
export function pictureOfTimeline(reply: TimelineReply, wording: Wording): TimelinePicture {
  const { topic, total, archive } = reply;
  // Background has no place in a picture of the story, unless there is nothing else.
  const news = reply.entries.filter(({ isBefore }) => !isBefore);
  const shown = (news.length > 0 ? news : reply.entries).slice(0, MOST_ENTRIES);
  const [first, last] = [shown[0], shown.at(-1)];
  const span =
    first === undefined || last === undefined || first === last
      ? []
      : [`${wording.date(first.date)} – ${wording.date(last.date)}`];
  const count =
    shown.length < total
      ? wording.say('picture.dates', { shown: shown.length, count: total })
      : wording.say('count.dates', { count: total });
  const entries = shown.map(({ date, precision, text, citation }) => ({
    date: wording.date(date),
    isDay: precision === 'day',
    text: inQuotationMarks(text),
    place: placeOf(citation, reply, wording),
    disputes: reply.disagreements.filter((one) => one.date === date).map((one) => disputeOf(one, reply, wording)),
  }));
  const subtitle = [count, ...span].join(' · ');
  // A picture is looked at long after: how fresh the archive was at the moment would be wrong then.
  const made = [
    wording.say('picture.articles', { count: archive.articles }),
    ...(archive.newestOn === null ? [] : [wording.say('freshness.newest', { date: wording.date(archive.newestOn) })]),
  ];
  const footer = `${made.join(', ')}. ${wording.say('picture.as-printed')}`;
  const described = entries.map(({ date, text }) => `${date}: ${text}`);
  return {
    title: topic,
    subtitle,
    entries,
    footer,
    description: fitting(wording.say('picture.timeline', { topic, subtitle }), described),
  };
}

function disputeOf(
  { about, sides }: Disagreement,
  reply: TimelineReply,
  wording: Wording,
): TimelinePicture['entries'][number]['disputes'][number] {
  return {
    title: wording.say(`timeline.disagree.${about}`),
    sides: sides.map(({ value, text, citation }) => ({
      value,
      text: inQuotationMarks(text),
      place: placeOf(citation, reply, wording),
    })),
  };
}

/** "Velm Wire · 12 Mar 2025" */
function placeOf(number: number, { citations }: TimelineReply, wording: Wording): string {
  const printed = citations.find((one) => one.number === number);
  const date = printed?.publishedOn ?? null;
  return [printed?.source, date === null ? null : wording.date(date)].filter(Boolean).join(' · ');
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
