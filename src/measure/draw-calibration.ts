import { createPlot, INK, type PlotArea, WEAK } from '../picture/plot.ts';
import { element, type Svg, text } from '../picture/svg.ts';
import type { QuestionOutcome } from '../reply/kinds/eval-reply.ts';
import { calibrationBins, wilsonInterval } from './metrics.ts';

/**
 * Reliability diagram: the share of first lines that was right against the confidence they were given with, in ten bins,
 * with 95 % intervals and the number of questions in each. A trustworthy confidence keeps to the diagonal.
 */
export function drawCalibration(outcomes: readonly QuestionOutcome[], area: PlotArea): Svg {
  const share = { from: 0, to: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1], write: (value: number) => value.toFixed(1) };
  const { frame, x, y } = createPlot({
    ...area,
    title: 'How often is a reply of this confidence right?',
    x: { ...share, label: 'confidence (mean of the bin)' },
    y: { ...share, label: 'first line holds the answer' },
  });
  const bins = calibrationBins(
    outcomes.map(({ confidence, firstLine }) => ({ confidence: confidence ?? 0, isRight: firstLine === true })),
  );
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const points = bins.flatMap(({ count, confidence, right }) => {
    if (count === 0) return [];
    const [low, high] = wilsonInterval(right, count);
    const [across, up] = [x(confidence), y(right)];
    return [
      element('line', { x1: across, x2: across, y1: y(low), y2: y(high), stroke: BLUE, 'stroke-width': 2 }),
      element('circle', { cx: across, cy: up, r: 4 + 7 * Math.sqrt(count / most), fill: BLUE, stroke: 'white' }),
      text(String(count), { x: across, y: y(high) - 6, fill: WEAK, 'font-size': 11, 'text-anchor': 'middle' }),
    ];
  });
  const diagonal = { x1: x(0), y1: y(0), x2: x(1), y2: y(1), stroke: INK, 'stroke-dasharray': '5 4' };
  return [frame, element('line', diagonal), ...points].join('');
}

/** Blue of the colour-blind safe palette of Okabe and Ito (2008). */
const BLUE = '#0072b2';
