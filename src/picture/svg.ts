import { escapeMarkup } from '../text/escape-markup.ts';

/** Attributes of an element; numbers are written to two decimals, undefined ones left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A piece of SVG, written and safe to put into another. */
export type Svg = string;

/** One element with what it holds. Texts from outside go through `text`, never in here. */
export function element(name: string, attributes: Attributes, ...content: readonly Svg[]): Svg {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? rounded(value) : escapeMarkup(value)}"`],
  );
  const inside = content.join('');
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

/** A line of text; its font, size and colour are inherited unless given. */
export function text(words: string, attributes: Attributes): Svg {
  return element('text', attributes, escapeMarkup(words));
}

export interface PictureOptions {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** What somebody who cannot see it is told. */
  readonly description: string;
}

/** A whole picture, in pixels, in the fonts that svg-to-png.ts has. */
export function picture({ width, height, background, description }: PictureOptions, ...content: readonly Svg[]): Svg {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': "'Noto Sans', 'DejaVu Sans', sans-serif",
    },
    element('title', {}, escapeMarkup(description)),
    element('rect', { width, height, fill: background }),
    ...content,
  );
}

const rounded = (value: number): string => String(Number(value.toFixed(2)));
