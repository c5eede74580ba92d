import type { Citation } from '../reply/citation.ts';
import { shortDate } from '../reply/dates.ts';
import { drawBlock } from './draw-block.ts';
import type { TextOptions } from './text-options.ts';

/** The list under a reply: for each number its article, outlet, date, paragraph, and where to read it. */
export function renderSources(citations: readonly Citation[], { width, colours }: TextOptions): readonly string[] {
  if (citations.length === 0) return [];
  const digits = Math.max(...citations.map(({ number }) => String(number).length));
  return [
    colours.bold('Sources'),
    ...citations.flatMap((citation, index) => {
      const marker = `  ${`[${citation.number}]`.padEnd(digits + 2)} `;
      const again = citations[index - 1]?.articleId === citation.articleId;
      const title = again ? 'the same article, ' : citation.title;
      const place = again ? `paragraph ${citation.paragraph}` : placeOf(citation);
      const [first = marker, ...rest] = again
        ? drawBlock([{ text: title + place, style: colours.dim }], { width, marker })
        : [
            ...drawBlock([{ text: title }], { width, marker }),
            ...drawBlock([{ text: place, style: colours.dim }], { width, marker: ' '.repeat(marker.length) }),
          ];
      return [first.replace(marker, colours.cyan(marker)), ...rest];
    }),
  ];
}

/** "Trend · 9 Dec 2025 · paragraph 3 · 000_fe1b989d3a4af603.txt" */
export function placeOf({ source, publishedOn, paragraph, url, file }: Citation): string {
  const date = publishedOn === null ? null : shortDate(publishedOn);
  return [source, date, `paragraph ${paragraph}`, url ?? file].filter((part) => part !== null).join(' · ');
}
