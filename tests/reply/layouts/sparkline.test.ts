import { expect, it } from 'vitest';
import { sparkline } from '../../../src/reply/layouts/layout-who.ts';

it('draws the most as a full block, none as the lowest, and one as more than none', () => {
  expect(sparkline([0, 1, 50, 100])).toBe('▁▂▅█');
  expect(sparkline([0, 0])).toBe('▁▁');
  expect(sparkline([])).toBe('');
});
