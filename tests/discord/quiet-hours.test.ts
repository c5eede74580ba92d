import { describe, expect, it } from 'vitest';
import { isQuiet } from '../../src/discord/watching/quiet-hours.ts';

const at = (time: string): Date => new Date(`2025-12-10T${time}:00Z`);

describe('quiet hours', () => {
  it('begin with the first minute and end before the last', () => {
    const hours = { quietFrom: '13:00', quietTo: '14:30', timeZone: 'UTC' };
    expect(['12:59', '13:00', '14:29', '14:30'].map((time) => isQuiet(hours, at(time)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('run over midnight, in their own time zone', () => {
    const hours = { quietFrom: '22:00', quietTo: '07:00', timeZone: 'Asia/Baku' };
    // Four hours before the clocks of Baku.
    expect(['17:59', '18:00', '20:30', '02:59', '03:00'].map((time) => isQuiet(hours, at(time)))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('are none unless both ends are set, and differ', () => {
    expect(isQuiet({ quietFrom: '00:00', quietTo: null, timeZone: 'UTC' }, at('03:00'))).toBe(false);
    expect(isQuiet({ quietFrom: '03:00', quietTo: '03:00', timeZone: 'UTC' }, at('03:00'))).toBe(false);
  });
});
