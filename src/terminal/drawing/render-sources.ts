import type { Citation } from '../../reply/citation.ts';
import { correctionWords } from '../../reply/correction-words.ts';
import { placeInArticle } from '../../reply/place-in-article.ts';
import type { Wording } from '../../language/wording.ts';
import { drawBlock } from './draw-block.ts';
import type { WordedOptions } from '../text-options.ts';

/** The list under a reply: for each number its article, outlet, date, paragraph, and where to read it. */
export function renderSources(
  citations: readonly Citation[],
  { width, colours, wording }: WordedOptions,
): readonly string[] {
  if (citations.length === 0) return [];
  const digits = Math.max(...citations.map(({ number }) => String(number).length));
  return [
    colours.bold(wording.say('sources')),
    ...citations.flatMap((citation, index) => {
      const marker = `  ${`[${citation.number}]`.padEnd(digits + 2)} `;
      const again = citations[index - 1]?.articleId === citation.articleId;
      const place = again ? placeInArticle(citation, wording) : placeOf(citation, wording);
      const [first = marker, ...rest] = again
        ? drawBlock([{ text: `${wording.say('sources.same')}, ${place}`, style: colours.dim }], { width, marker })
        : [
            ...drawBlock([{ text: citation.title }], { width, marker }),
            ...drawBlock([{ text: place, style: colours.dim }], { width, marker: ' '.repeat(marker.length) }),
            ...drawCorrection(citation, { width, colours, wording }, marker.length),
          ];
      return [first.replace(marker, colours.cyan(marker)), ...rest];
    }),
  ];
}

function drawCorrection(citation: Citation, options: WordedOptions, indent: number): readonly string[] {
  const text = correctionWords(citation, options.wording);
  if (text === null) return [];
  return drawBlock([{ text, style: options.colours.bold }], { width: options.width, marker: ' '.repeat(indent) });
}

/** "Trend · 9 Dec 2025 · paragraph 3 · https://…" */
export function placeOf(citation: Citation, wording: Wording): string {
  const { source, publishedOn, url, file } = citation;
  const date = publishedOn === null ? null : wording.date(publishedOn);
  // A file name says little to who reads news: it stands where nothing else does.
  const where = url ?? (source === null && date === null ? file : null);
  return [source, date, placeInArticle(citation, wording), where].filter((part) => part !== null).join(' · ');
}
