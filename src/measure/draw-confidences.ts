import { ANSWERED, CLOSEST } from '../answers/ask/answer-question.ts';
import { createPlot, INK, type PlotArea, roundTicks } from '../picture/plot.ts';
import { element, type Svg, text } from '../picture/svg.ts';
import type { QuestionOutcome } from '../reply/kinds/eval-reply.ts';

const BINS = 20;

/** How many questions of each sort came at which confidence, stacked, with the two confidences from which replies change. */
export function drawConfidences(outcomes: readonly QuestionOutcome[], area: PlotArea): Svg {
  const sorts = sortsOf(outcomes);
  const binOf = ({ confidence }: QuestionOutcome): number => Math.min(BINS - 1, Math.floor((confidence ?? 0) * BINS));
  const counts = sorts.map(({ members }) =>
    Array.from({ length: BINS }, (_, bin) => members.filter((outcome) => binOf(outcome) === bin).length),
  );
  const stack = (bin: number, sort: number): number =>
    counts.slice(0, sort).reduce((sum, bins) => sum + (bins[bin] ?? 0), 0);
  const highest = Math.max(1, ...Array.from({ length: BINS }, (_, bin) => stack(bin, sorts.length)));
  const ticks = roundTicks(highest);
  const { frame, x, y } = createPlot({
    ...area,
    title: 'Which questions get which confidence?',
    x: { from: 0, to: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1], write: (value) => value.toFixed(1), label: 'confidence' },
    y: { from: 0, to: ticks.at(-1) ?? 1, ticks, write: (value) => value.toLocaleString('en'), label: 'questions' },
  });
  const bars = sorts.flatMap(({ colour }, sort) =>
    (counts[sort] ?? []).flatMap((count, bin) => {
      if (count === 0) return [];
      const base = stack(bin, sort);
      const width = x(1 / BINS) - x(0) - 2;
      return [
        element('rect', {
          x: x(bin / BINS) + 1,
          y: y(base + count),
          width,
          height: y(base) - y(base + count),
          fill: colour,
        }),
      ];
    }),
  );
  const thresholds = [
    { value: CLOSEST, lines: ['nearest', `from ${CLOSEST}`] },
    { value: ANSWERED, lines: ['answered', `from ${ANSWERED}`] },
  ].flatMap(({ value, lines }) => [
    element('line', { x1: x(value), x2: x(value), y1: y(0), y2: area.top, stroke: INK, 'stroke-dasharray': '5 4' }),
    ...lines.map((words, line) =>
      text(words, { x: x(value) + 6, y: area.top + 14 + line * 16, fill: INK, 'font-size': 12 }),
    ),
  ]);
  const legend = sorts.flatMap(({ name, colour, members }, index) => {
    const top = area.top + 56 + index * 20;
    const left = area.left + area.width - 190;
    return [
      element('rect', { x: left, y: top, width: 12, height: 12, fill: colour }),
      text(`${name} (${members.length})`, { x: left + 18, y: top + 10, fill: INK, 'font-size': 12 }),
    ];
  });
  return [frame, ...bars, ...thresholds, ...legend].join('');
}

/** Answerable questions first, then each kind of the others. */
function sortsOf(outcomes: readonly QuestionOutcome[]) {
  const others = [...new Set(outcomes.filter(({ answerable }) => !answerable).map(({ kind }) => kind))];
  return [
    { name: 'answerable', members: outcomes.filter(({ answerable }) => answerable) },
    ...others.map((kind) => ({ name: kind, members: outcomes.filter((one) => !one.answerable && one.kind === kind) })),
  ].map((sort, index) => ({ ...sort, colour: COLOURS[index % COLOURS.length] ?? INK }));
}

/** Blue, orange, purple, green, vermilion of the colour-blind safe palette of Okabe and Ito (2008). */
const COLOURS = ['#0072b2', '#e69f00', '#cc79a7', '#009e73', '#d55e00'];
