import { expect, it } from 'vitest';
import { askedUnit } from '../../../../src/answers/ask/asked/asked-unit.ts';
import { findUnit } from '../../../../src/answers/ask/evidence/find-kind.ts';

it.each([
  ['How old is the harbour master?', 'age'],
  ['At what age did she resign?', 'age'],
  ['How much did the new bridge cost?', 'money'],
  ['For how much was the ferry sold?', 'money'],
  ['How much prize money did the rowers win?', 'money'],
  ['What percentage of voters stayed at home?', 'share'],
  ['How long did the strike last?', 'duration'],
  ['How many days did the strike last?', 'duration'],
  ['How far is the island from the coast?', 'distance'],
  ['How heavy is the bell?', 'weight'],
  ['How often does the ferry sail?', 'frequency'],
  ['In what year was the bridge opened?', 'year'],
  ['At what time does the ferry leave?', 'clock'],
  ['What rank does Orlov hold?', 'rank'],
  ['Which languages does the envoy speak?', 'language'],
] as const)('%s asks for %s', (question, unit) => {
  expect(askedUnit(question)).toBe(unit);
});

it.each([
  'How many boats sank?',
  'How did the fire start?',
  'What did the minister say?',
  'How much rain fell in Port Ellory?',
  'Who met the harbour master?',
])('%s names no unit', (question) => {
  expect(askedUnit(question)).toBeNull();
});

it.each([
  [
    'age',
    'Mara Lind, 54, and the 17-year-old deckhand, born on 3 May 2001.',
    ['54', '17-year-old', 'born on 3 May 2001'],
  ],
  ['money', 'It cost $1.2 million, or 900,000 euros, and took 3 years.', ['$1.2 million', '900,000 euros']],
  ['share', 'Some 12 percent, 7% of the crew and two thirds of the guests.', ['12 percent', '7%', 'two thirds']],
  ['duration', 'The strike of 33 men lasted three days.', ['three days']],
  ['distance', 'It lies 12 km off the coast, 40 men strong.', ['12 km']],
  ['weight', 'The bell of 1912 weighs 3 tons.', ['3 tons']],
  ['frequency', 'The ferry sails twice a day.', ['twice', 'a day']],
  ['year', 'On 3 May 2001 some 300 came.', ['2001']],
  ['clock', 'It leaves at 7:30 or at noon.', ['7:30', 'noon']],
  ['rank', 'Colonel General Orlov met Rear Admiral Dane.', ['Colonel General', 'Rear Admiral']],
  ['language', 'She speaks Turkish and French.', ['Turkish', 'French']],
] as const)('finds %s', (unit, sentence, found) => {
  const ranges = findUnit(sentence, unit).map((range) => sentence.slice(...range));
  expect(ranges.map((text) => text.replace(/^, /, ''))).toEqual(found);
});

it('takes the years of a service for no age', () => {
  expect(findUnit('He was minister in 2013 and led 40 men for 12 years.', 'age')).toEqual([]);
});
