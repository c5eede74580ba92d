import { PARAGRAPH_BREAK, type Span } from '../../articles/article.ts';
import type { Citation } from '../../reply/citation.ts';
import { drawBlock } from './draw-block.ts';
import { highlighted } from './highlighted.ts';
import { printable } from './printable.ts';
import { placeOf } from './render-sources.ts';
import type { WordedOptions } from '../text-options.ts';
import { wrapText } from './wrap-text.ts';

/**
 * The paragraph of a citation and those around it as they are printed now, the quoted words marked.
 * @param body of its article as it is now; null when that is gone.
 */
export function renderOpened(citation: Citation, body: string | null, options: WordedOptions): readonly string[] {
  const { width, colours, wording } = options;
  const heading = [
    ...drawBlock([{ text: citation.title, style: colours.bold }], { width }),
    ...drawBlock([{ text: placeOf(citation, wording), style: colours.dim }], { width }),
  ];
  if (body === null) return [...heading, '', ...warning(wording.say('chat.gone'))];
  const quote = locate(citation, body);
  if (quote === null) return [...heading, '', ...warning(wording.say('chat.changed'))];

  const paragraphs = spansOfParagraphs(body);
  const at = paragraphs.findIndex(({ start, end }) => quote.start >= start && quote.start < end);
  const around = paragraphs.slice(Math.max(0, at - 1), at + 2);
  const drawn = around.map((paragraph) => drawParagraph(body, { paragraph, quote, options }));
  return [
    ...heading,
    '',
    ...(around[0] === paragraphs[0] ? [] : ['  …', '']),
    ...drawn.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])),
    ...(around.at(-1) === paragraphs.at(-1) ? [] : ['', '  …']),
  ];

  function warning(text: string): readonly string[] {
    return drawBlock([{ text, style: colours.yellow }], { width });
  }
}

/** Where the quoted words stand in the article as it is now; null when they do not. */
function locate({ start, end, quote }: Citation, body: string): Span | null {
  if (body.slice(start, end) === quote) return { start, end };
  const moved = body.indexOf(quote);
  return moved === -1 ? null : { start: moved, end: moved + quote.length };
}

function spansOfParagraphs(body: string): readonly Span[] {
  let start = 0;
  return body.split(PARAGRAPH_BREAK).map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + PARAGRAPH_BREAK.length;
    return span;
  });
}

interface Drawing {
  readonly paragraph: Span;
  readonly quote: Span;
  readonly options: WordedOptions;
}

/** The quoted words are bold, and their lines have a mark beside them, which shows without colour too. */
function drawParagraph(body: string, { paragraph, quote, options }: Drawing): readonly string[] {
  const text = printable(body.slice(paragraph.start, paragraph.end));
  const width = options.width - MARGIN.length;
  const from = Math.max(0, quote.start - paragraph.start);
  const to = quote.end - paragraph.start;
  const runs = highlighted(text, to > from ? [[from, Math.min(to, text.length)]] : [], options.colours.bold);
  const spans = wrapText(text, width);
  return drawBlock(runs, { width }).map((line, index) => {
    const { start, end } = spans[index] ?? { start: 0, end: 0 };
    return (start < to && end > from ? MARK : MARGIN) + line;
  });
}

const MARGIN = '  ';
const MARK = '┃ ';
