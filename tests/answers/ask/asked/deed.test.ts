import { expect, it } from 'vitest';
import { deedIn } from '../../../../src/answers/ask/asked/deed.ts';

const read = (question: string) => {
  const deed = deedIn(question);
  return deed === null ? null : [deed.agent?.text ?? null, [...deed.verbs], deed.patient?.text ?? null];
};

it.each([
  ['Did Iran attack the US?', ['Iran', ['attack'], 'US']],
  ['When did Norland invade Sudmark?', ['Norland', ['invad'], 'Sudmark']],
  ['Has Anna Lee sued John Moe in London?', ['Lee', ['sue'], 'Moe']],
  ['Who attacked Iran?', [null, ['attack'], 'Iran']],
  ['Who has shot the policeman in Unst?', [null, ['shoot'], 'policeman']],
  ['Whom did Iran attack on Sunday?', ['Iran', ['attack'], null]],
  ['Who has Anna Lee sued?', ['Lee', ['sue'], null]],
  ['Was Iran attacked by the US?', ['US', ['attack'], 'Iran']],
  ['Why was John Moe sued by Anna Lee?', ['Lee', ['sue'], 'Moe']],
  ['Who was Iran attacked by?', [null, ['attack'], 'Iran']],
  ['By whom was Iran attacked?', [null, ['attack'], 'Iran']],
])('reads who does what to whom in %j', (question, deed) => {
  expect(read(question)).toEqual(deed);
});

it.each([
  'Who met the minister?',
  'Who is the minister?',
  'Did the meeting take place in Baku?',
  'Who plays for Arsenal?',
  'How many people died?',
  'What did he say?',
  'Did Lee say that Moe resigned?',
  'Who said so?',
  '',
])('reads no deed in %j', (question) => {
  expect(read(question)).toBeNull();
});
