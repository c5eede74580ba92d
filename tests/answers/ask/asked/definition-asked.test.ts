import { expect, it } from 'vitest';
import { definesAsked } from '../../../../src/answers/ask/asked/definition-asked.ts';

it.each([
  ['What is a quern?', 'A quern is a hand mill of two round stones.', 'says'],
  ['what is a quern', 'Querns (from Old English cweorn) are the oldest mills on the island.', 'says'],
  ['What is the Hollin Pact?', 'The Hollin Pact, signed in May, is an agreement of four towns.', 'says'],
  ['What is the Hollin Pact?', 'The mayor spoke of the Hollin Pact, an agreement of four towns.', 'beside'],
  ['what is RIVERNET?', 'Rivernet means free wireless at every landing stage.', 'says'],
  ['What is the Hollin Pact?', 'The Hollin Pact is growing.', null],
  ['What is the Hollin Pact?', 'Critics of the Hollin Pact are a small group.', null],
  ['What is the Hollin Pact?', 'The Hollin Pact was signed by four towns.', null],
  ['What is Hollin?', 'In Hollin, a barn burnt down on Sunday.', null],
  ['Where is Hollin?', 'Hollin (formerly Holm) is a market town in the north of Norland.', 'says'],
  ['where is Hollin located?', 'Hollin, a market town near the border, has 4,000 inhabitants.', 'beside'],
  ['tell me about Hollin', 'Hollin is a market town.', 'says'],
  ['Where is Hollin?', 'Hollin is a town that never sleeps.', null],
] as const)('%j is answered by %j: %j', (question, sentence, expected) => {
  expect(definesAsked(question)?.(sentence)).toBe(expected);
});

it.each([
  'What is the toll?',
  'What is the capital of Norland doing about the flood?',
  'Who is Ida Lund?',
  'What happened?',
  'Where was Ida Lund born and raised in those years?',
  'what is',
])('%j asks for no definition', (question) => {
  expect(definesAsked(question)).toBeNull();
});
