import { drawTimeline, type TimelinePicture } from '../picture/draw-timeline.ts';
import { svgToPng } from '../picture/svg-to-png.ts';
import { preciseDate } from './dates.ts';
import { freshness } from './freshness.ts';
import type { Item, Layout, LayoutPicture, Section } from './layout.ts';
import { counted, fact, quote } from './layout-parts.ts';
import { pictureOfTimeline } from './picture-timeline.ts';
import type { Disagreement, DisagreementSide, TimelineEntry, TimelineReply } from './timeline-reply.ts';

/** How the reply of this command reads: a heading a date, under it the sentence, and what outlets print differently. */
export function layoutTimeline(reply: TimelineReply, now: Date): Layout {
  const { kind, topic, reason, entries, citations } = reply;
  const found = kind === 'found';
  const footer = freshness(reply.archive, now);
  return {
    tone: found ? 'answer' : kind === 'ambiguous' ? 'closest' : 'nothing',
    heading: topic,
    notes: found ? [countOf(reply)] : reason === null ? [] : [reason],
    sections: found ? entries.flatMap((entry) => sectionsOf(entry, reply)) : candidatesOf(reply),
    citations,
    footer,
    ...(found ? { picture: drawn(pictureOfTimeline(reply)) } : {}),
  };
}

function drawn(picture: TimelinePicture): LayoutPicture {
  return {
    alt: picture.description,
    svg: (scheme) => drawTimeline(picture, scheme),
    png: (scheme) => svgToPng(drawTimeline(picture, scheme)),
  };
}

function countOf({ total, entries }: TimelineReply): string {
  const dates = counted(total, 'date');
  return entries.length < total ? `${dates}; the ${entries.length} most on the topic are shown.` : `${dates}.`;
}

function sectionsOf(entry: TimelineEntry, reply: TimelineReply): readonly Section[] {
  const { date, text, citation, copies, highlights } = entry;
  const line = { text, citations: [citation, ...copies], highlights, note: null };
  const disagreements = reply.disagreements.filter((one) => one.date === date);
  return [
    { heading: preciseDate(date), items: [quote(line)] },
    ...disagreements.map((one) => ({
      heading: `${preciseDate(date)}: outlets disagree on ${one.about === 'count' ? 'how many' : 'when'}`,
      items: sidesOf(one, reply),
    })),
  ];
}

function sidesOf({ sides }: Disagreement, { citations }: TimelineReply): readonly Item[] {
  return sides.map(({ text, citation, highlights }: DisagreementSide) => {
    const place = citations.find(({ number }) => number === citation);
    const printedBy = [place?.source, place?.publishedOn && preciseDate(place.publishedOn)].filter(Boolean).join(', ');
    return quote({ text, citations: [citation], highlights, note: printedBy || null });
  });
}

function candidatesOf({ kind, candidates }: TimelineReply): readonly Section[] {
  if (candidates.length === 0) return [];
  return [
    { heading: kind === 'ambiguous' ? 'Who is meant?' : 'Nearest names', items: candidates.map((name) => fact(name)) },
  ];
}
