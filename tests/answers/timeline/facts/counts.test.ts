import { describe, expect, it } from 'vitest';
import { countsIn } from '../../../../src/answers/timeline/facts/counts.ts';

/** Value, unit, kind and event of each count, and the words. */
const counts = (text: string) =>
  countsIn(text).map(({ value, unit, kind, event, start, end }) => [
    value,
    unit,
    kind.join(),
    event,
    text.slice(start, end),
  ]);

describe('countsIn', () => {
  it.each([
    ['Four people were killed.', [4, 'people', '', 'killed', 'Four people']],
    ['The blast killed twenty-three miners.', [23, 'miner', '', 'killed', 'twenty-three miners']],
    ['1,400 homes were damaged.', [1400, 'home', '', 'destroyed', '1,400 homes']],
    ['12 Arvenian soldiers were wounded.', [12, 'soldier', 'arvenian', 'injured', '12 Arvenian soldiers']],
    ['It left 12 dead.', [12, 'people', '', 'killed', '12 dead']],
    ['It will pay 80 million crowns.', [80_000_000, 'crown', '', null, '80 million crowns']],
    ['It costs $3.5 million.', [3_500_000, '$', '', null, '$3.5 million']],
  ])('reads %j', (text, count) => expect(counts(text)).toEqual([count]));

  it('keeps the killed and the injured of one sentence apart', () =>
    expect(counts('Two people died and 30 people were injured.').map(([value, , , event]) => [value, event])).toEqual([
      [2, 'killed'],
      [30, 'injured'],
    ]));

  it.each([
    'At least 12 people were killed.',
    'Another four people were killed.',
    'Six or seven people were killed.',
    'Four of the people were killed.',
    'The toll rose to nine.',
    'It lasted four hours.',
    'A 12-year-old boy was hurt.',
    'Prices rose 9 percent.',
    'Flight 12 was late.',
  ])('reads none in %j', (text) => expect(counts(text)).toEqual([]));
});
