import { INK, WEAK } from '../../../../src/picture/plot.ts';
import { element, picture, type Svg, text } from '../../../../src/picture/svg.ts';
import { PEERS } from '../peers.ts';
import { type Measure, MEASURES, powerOfTen, written } from './measures.ts';
import type { PeerSummary } from './summarise-rounds.ts';

/** In the chart, of all measures: a panel each. */
const DRAWN: readonly string[] = [
  'build processor',
  'add processor',
  'remove processor',
  'unchanged processor',
  'start processor',
  'query vectors processor',
  'query words processor',
  'query both processor',
  'memory',
  'disk a passage',
];
const [OURS, THEIRS, TRACK, FAINT] = ['#c2410c', '#7b8794', '#d9dee3', '#8a96a3'];
const PANEL = { width: 500, names: 132, values: 82, row: 22, head: 40, gap: 24 };
const MARGIN = { left: 40, top: 92, between: 40 };

/** What each peer costs, a panel a measure, each on a scale of its own by powers of ten; further left is better. */
export function drawPeers(title: string, summaries: readonly PeerSummary[]): Svg {
  const panels = MEASURES.filter(({ value }) => DRAWN.includes(value)).filter(({ value }) =>
    summaries.some(({ medians }) => medians[value] !== undefined),
  );
  const height = PANEL.head + summaries.length * PANEL.row + PANEL.gap;
  const rows = Math.ceil(panels.length / 2);
  return picture(
    {
      width: MARGIN.left * 2 + PANEL.width * 2 + MARGIN.between,
      height: MARGIN.top + rows * height + 10,
      background: '#ffffff',
      description: `${title}: what each library costs, a panel for each measure.`,
    },
    text(title, { x: MARGIN.left, y: 44, fill: INK, 'font-size': 22, 'font-weight': 600 }),
    text('Medians; times are of the processor. Scales by powers of ten, one for each panel: further left is better.', {
      x: MARGIN.left,
      y: 68,
      fill: WEAK,
      'font-size': 13,
    }),
    ...panels.map((measure, at) => {
      const left = MARGIN.left + (at % 2) * (PANEL.width + MARGIN.between);
      return drawPanel(measure, summaries, { left, top: MARGIN.top + Math.floor(at / 2) * height });
    }),
  );
}

function drawPanel(
  measure: Measure,
  summaries: readonly PeerSummary[],
  { left, top }: { readonly left: number; readonly top: number },
): Svg {
  const values = summaries.flatMap(({ medians }) => medians[measure.value] ?? []);
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values))));
  const from = left + PANEL.names;
  const width = PANEL.width - PANEL.names - PANEL.values;
  const place = (value: number): number => from + ((Math.log10(value) - least) / (most - least)) * width;
  const tens = Array.from({ length: most - least + 1 }, (_, power) => 10 ** (least + power));
  const bottom = top + PANEL.head + summaries.length * PANEL.row;
  return [
    text(measure.label, { x: left, y: top + 14, fill: INK, 'font-size': 15, 'font-weight': 600 }),
    ...tens.flatMap((value) => [
      text(powerOfTen(value, measure), {
        x: place(value),
        y: top + 34,
        fill: FAINT,
        'font-size': 10,
        'text-anchor': 'middle',
      }),
      element('line', { x1: place(value), x2: place(value), y1: top + 38, y2: bottom - 4, stroke: TRACK }),
    ]),
    ...summaries.flatMap((summary, row) =>
      drawRow({
        summary,
        measure,
        place,
        left,
        y: top + PANEL.head + row * PANEL.row + 9,
        isOurs: summary.peer === PEERS[0]?.name,
      }),
    ),
  ].join('');
}

interface RowOptions {
  readonly summary: PeerSummary;
  readonly measure: Measure;
  /** Where a value lies across. */
  readonly place: (value: number) => number;
  readonly left: number;
  readonly y: number;
  readonly isOurs: boolean;
}

function drawRow({ summary, measure, place, left, y, isOurs }: RowOptions): readonly Svg[] {
  const value = summary.medians[measure.value];
  const weight = isOurs ? 600 : 400;
  const label = { y: y + 4, fill: isOurs ? INK : WEAK, 'font-size': 12, 'font-weight': weight };
  const said = value === undefined ? (summary.error === null ? 'not offered' : 'failed') : written(value, measure);
  return [
    text(summary.peer, { ...label, x: left }),
    ...(value === undefined
      ? []
      : [element('circle', { cx: place(value), cy: y, r: isOurs ? 6 : 5, fill: isOurs ? OURS : THEIRS })]),
    text(said, {
      ...label,
      x: left + PANEL.width,
      'text-anchor': 'end',
      fill: value === undefined ? FAINT : label.fill,
    }),
  ];
}
