import type { Wording } from '../../language/wording.ts';
import { drawTimeline, type TimelinePicture } from '../../picture/draw-timeline.ts';
import { svgToPng } from '../../picture/svg-to-png.ts';
import { candidatesSection, freshness, type LayoutOptions, quote } from './layout-parts.ts';
import type { Item, Layout, LayoutPicture, Section } from './layout.ts';
import { pictureOfTimeline } from './picture-timeline.ts';
import type { Disagreement, DisagreementSide, TimelineEntry, TimelineReply } from '../kinds/timeline-reply.ts';

/** How the reply of this command reads: a heading a date, under it the sentence, and what outlets print differently. */
export function layoutTimeline(reply: TimelineReply, options: LayoutOptions): Layout {
  const { kind, topic, reason, entries, citations } = reply;
  const found = kind === 'found';
  const { wording } = options;
  return {
    tone: found ? 'answer' : kind === 'ambiguous' ? 'closest' : 'nothing',
    heading: topic,
    notes: found ? [countOf(reply, wording)] : reason === null ? [] : [reason],
    sections: found ? entries.flatMap((entry) => sectionsOf(entry, reply, wording)) : candidatesSection(reply, options),
    citations,
    footer: freshness(reply.archive, options),
    ...(found ? { picture: drawn(pictureOfTimeline(reply, wording)) } : {}),
  };
}

function drawn(picture: TimelinePicture): LayoutPicture {
  return {
    alt: picture.description,
    svg: (scheme) => drawTimeline(picture, scheme),
    png: (scheme) => svgToPng(drawTimeline(picture, scheme)),
  };
}

function countOf({ total, entries }: TimelineReply, wording: Wording): string {
  const dates = wording.say('count.dates', { count: total });
  const shown = entries.length < total ? [wording.say('timeline.shown', { count: entries.length })] : [];
  return `${[dates, ...shown].join('; ')}.`;
}

function sectionsOf(entry: TimelineEntry, reply: TimelineReply, wording: Wording): readonly Section[] {
  const { date, text, citation, copies, highlights, isBefore, words } = entry;
  const note = words === null ? wording.say('timeline.article-day') : null;
  const line = { text, citations: [citation, ...copies], highlights, note };
  const day = isBefore ? wording.say('timeline.before', { date: wording.date(date) }) : wording.date(date);
  const disagreements = reply.disagreements.filter((one) => one.date === date);
  return [
    { heading: day, items: [quote(line)] },
    ...disagreements.map((one) => ({
      heading: `${wording.date(date)} · ${wording.say(`timeline.disagree.${one.about}`)}`,
      items: sidesOf(one, reply, wording),
    })),
  ];
}

function sidesOf({ sides }: Disagreement, { citations }: TimelineReply, wording: Wording): readonly Item[] {
  return sides.map(({ text, citation, highlights }: DisagreementSide) => {
    const place = citations.find(({ number }) => number === citation);
    const printedBy = [place?.source, place?.publishedOn && wording.date(place.publishedOn)].filter(Boolean).join(', ');
    return quote({ text, citations: [citation], highlights, note: printedBy || null });
  });
}
