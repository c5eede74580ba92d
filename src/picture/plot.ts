import { element, type Svg, text } from './svg.ts';

export interface Axis {
  readonly label: string;
  /** Values at either end. */
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly write: (value: number) => string;
}

/** Where data are drawn, in the units of the picture; titles and labels stand around it. */
export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PlotOptions extends PlotArea {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
}

/** An area to draw data in. */
export interface Plot {
  /** Title, axes and grid; under the data. */
  readonly frame: Svg;
  /** Places in the picture, of values on the axes. */
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** Ink, weak ink and grid of every picture: dark on white, 12:1 and 6:1 contrast. */
export const INK = '#1f2933';
export const WEAK = '#52606d';
const GRID = '#e4e7eb';

/** A plot with a quiet horizontal grid, its title above it, and both axes named. */
export function createPlot({ title, left, top, width, height, ...axes }: PlotOptions): Plot {
  const x = (value: number): number => left + along(axes.x, value) * width;
  const y = (value: number): number => top + (1 - along(axes.y, value)) * height;
  const bottom = top + height;
  const tickText = { fill: WEAK, 'font-size': 12 };
  const frame = [
    text(title, { x: left, y: top - 18, fill: INK, 'font-size': 15, 'font-weight': 600 }),
    ...axes.y.ticks.flatMap((value) => [
      element('line', { x1: left, x2: left + width, y1: y(value), y2: y(value), stroke: GRID }),
      text(axes.y.write(value), { ...tickText, x: left - 8, y: y(value) + 4, 'text-anchor': 'end' }),
    ]),
    ...axes.x.ticks.flatMap((value) => [
      element('line', { x1: x(value), x2: x(value), y1: bottom, y2: bottom + 5, stroke: WEAK }),
      text(axes.x.write(value), { ...tickText, x: x(value), y: bottom + 20, 'text-anchor': 'middle' }),
    ]),
    element('line', { x1: left, x2: left + width, y1: bottom, y2: bottom, stroke: WEAK }),
    text(axes.x.label, { fill: INK, 'font-size': 13, x: left + width / 2, y: bottom + 42, 'text-anchor': 'middle' }),
    text(axes.y.label, {
      fill: INK,
      'font-size': 13,
      transform: `translate(${left - 44} ${top + height / 2}) rotate(-90)`,
      'text-anchor': 'middle',
    }),
  ].join('');
  return { frame, x, y };
}

/** How far along an axis a value lies, 0..1. */
function along({ from, to }: Axis, value: number): number {
  return (value - from) / (to - from);
}

/** Round values from 0 that reach at least `most`, about five of them. */
export function roundTicks(most: number): readonly number[] {
  const rough = Math.max(1, most) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, power * ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10));
  return Array.from({ length: Math.ceil(Math.max(1, most) / step) + 1 }, (_, tick) => tick * step);
}
