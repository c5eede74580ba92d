import { describe, expect, it } from 'vitest';
import { directionAt, tellsOfThePast } from '../../../../src/answers/timeline/dates/tense.ts';

/** The direction at "X" in a text. */
function at(text: string): string | null {
  const start = text.indexOf('X');
  return directionAt(text, { start, end: start + 1 });
}

describe('directionAt', () => {
  it.each([
    ['It broke on X.', 'past'],
    ['It will be held on X.', 'future'],
    ['It is expected to be closed on X.', 'future'],
    ['On X, the council rejected it.', 'past'],
    ['On X, the council will decide.', 'future'],
    ['The vote, postponed on X, will be held later.', 'past'],
    ['She agreed to return on X.', 'unclear'],
    ['They managed to return on X.', 'past'],
    ['It was planned for X.', 'unclear'],
    ['It was closed until X.', 'unclear'],
    ['It would reopen on X.', 'unclear'],
    ['It opens on X.', null],
    ['They won on Saturday and plays start on X.', null],
    ['The summit, which was agreed on, opens on X.', null],
    ['Speaking in Osk on X, the mayor resigned.', 'past'],
  ])('of %j is %s', (text, direction) => expect(at(text)).toBe(direction));
});

describe('tellsOfThePast', () => {
  it.each([
    ['The dam broke.', true],
    ['The dam has broken.', false],
    ['The dam is old.', false],
    ['The dam will hold, engineers said.', false],
  ])('%j: %s', (text, past) => expect(tellsOfThePast(text)).toBe(past));
});
