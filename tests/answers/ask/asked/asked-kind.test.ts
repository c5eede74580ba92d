import { expect, it } from 'vitest';
import { askedKind } from '../../../../src/answers/ask/asked/asked-kind.ts';
import { findKind } from '../../../../src/answers/ask/evidence/find-kind.ts';

it.each([
  ['Who met the delegation?', 'person'],
  ['Which minister met the delegation?', 'person'],
  ['When does it end?', 'date'],
  ['In what year did it begin?', 'date'],
  ['How many events were there?', 'number'],
  ['What is the population of Baku?', 'number'],
  ['Where did they meet?', 'place'],
  ['Which city did he visit?', 'place'],
  ['Why did he resign?', 'reason'],
  ['What was discussed?', 'thing'],
  ['Кто встретился с делегацией?', 'person'],
  ['Kaç etkinlik düzenlendi?', 'number'],
  ['Nə vaxt bitir?', 'date'],
] as const)('%s asks for a %s', (question, kind) => {
  expect(askedKind(question)).toBe(kind);
});

it.each([
  ['number', 'It cost $1.2 billion and took 33 of forty days.', ['$1.2 billion', '33', 'forty']],
  ['date', 'From Tuesday until December 12, 2025, as in 1999.', ['Tuesday', 'December 12, 2025', '1999']],
  ['place', 'They met in New York, near the sea.', ['New York']],
  ['person', 'On Monday the minister met Ann Lee.', ['Ann Lee']],
  ['reason', 'It closed because of rain.', ['because']],
  ['thing', 'Anything at all 33.', []],
] as const)('finds each %s of a sentence', (kind, sentence, found) => {
  expect(findKind(sentence, kind).map((range) => sentence.slice(...range))).toEqual(found);
});

it('takes no ordinal or part of a name for a number', () => {
  expect(findKind('In the 16th round F16 jets flew 3.5 hours for 7%.', 'number').map(([start]) => start)).toHaveLength(
    2,
  );
});
