import { expect, it } from 'vitest';
import { noteGap } from '../../../src/discord/answering/note-answer.ts';
import type { Parts } from '../../../src/discord/parts.ts';
import { createMemory } from '../../../src/memory/create-memory.ts';
import { ARCHIVE, askReply } from '../../support/discord/replies.ts';

it('keeps a question that found no answer, unless articles that may hold it still wait to be taken in', () => {
  const memory = createMemory(':memory:');
  const asker = { member: 'm', server: 's', channel: 'c', managesServer: false };
  const parts = { config: { keepQuestions: true }, app: { memory: () => memory } } as unknown as Parts; // what it uses
  const refused = askReply([]);
  noteGap({ ...refused, archive: { ...ARCHIVE, takingIn: { done: 0, total: 9 } } }, asker, parts);
  expect(memory.questions.list('s')).toEqual([]);
  noteGap(refused, asker, parts);
  expect(memory.questions.list('s')).toHaveLength(1);
});
