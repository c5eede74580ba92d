import { expect, it } from 'vitest';
import { nearestWord } from '../../src/terminal/nearest-word.ts';

const COMMANDS = ['ask', 'summary', 'who', 'search', 'articles', 'index'];

it.each([
  ['aks', 'ask'],
  ['serach', 'search'],
  ['sumary', 'summary'],
  ['SUMM', 'summary'],
  ['reindex', 'index'],
  ['article', 'articles'],
  ['weather', null],
  ['x', null],
])('%s is most likely meant for %s', (typed, meant) => {
  expect(nearestWord(typed, COMMANDS)).toBe(meant);
});
