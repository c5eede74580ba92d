import { expect, it } from 'vitest';
import { createPlot, roundTicks } from '../../src/picture/plot.ts';

it.each([
  [0, [0, 1]],
  [3, [0, 1, 2, 3]],
  [47, [0, 10, 20, 30, 40, 50]],
  [159, [0, 50, 100, 150, 200]],
])('takes round ticks up to %j', (most, ticks) => {
  expect(roundTicks(most)).toEqual(ticks);
});

it('places values between the ends of its axes, upwards', () => {
  const axis = { label: 'share', from: 0, to: 2, ticks: [0, 2], write: String };
  const { x, y } = createPlot({ title: 't', left: 10, top: 20, width: 100, height: 50, x: axis, y: axis });
  expect([x(0), x(1), x(2)]).toEqual([10, 60, 110]);
  expect([y(0), y(1), y(2)]).toEqual([70, 45, 20]);
});
