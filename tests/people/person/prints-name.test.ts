import { describe, expect, it } from 'vitest';
import { createPrintsName } from '../../../src/people/person/prints-name.ts';

describe('a text prints a name', () => {
  it.each([
    ['Rain Delay', 'Rain fell.\n\nThe RAIN-DELAY lasted.'],
    ['Biyanka Sergei', 'It was Bianka Sergey.'],
    ['Zelenskiy', "Zelensky's car"],
    ['Yevgeny Aliyev', 'for Evgeny Aliev, who'],
    ['OBrien Memorial', 'the O’Brien Memorial'],
    ['Robert Smythe', 'Robert “Smythe” spoke'],
    ['Həsənov Küçəsi', 'at Hasanov Kucasi,'],
    ['Hasanov Street', 'at Həsənov Street,'],
    ['Putin', 'Путин'],
    ['J. D. Vance', 'JD Vance'],
    ['JDV', 'by J. D. V.'],
    ['习近平', '(习近平)'],
  ])('%j in whatever spelling: %j', (name, text) => expect(createPrintsName(name)(text)).toBe(true));

  it.each([
    ['Rain Delay', 'Rain fell. There was a delay.'],
    ['Rain Delay', 'a delay for rain'],
    ['Smyth', 'Smythe'],
    ['Rain Delay', 'Rain\n\nDelay'],
    ['Putin', 'Путина'],
  ])('%j only in its own words, side by side: not %j', (name, text) =>
    expect(createPrintsName(name)(text)).toBe(false),
  );
});
