import { expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import type { CommandInput } from '../../commands/command.ts';
import { errandOf } from '../../commands/errand-of.ts';
import type { Earlier } from '../../src/reply/kinds/earlier.ts';
import { scriptedApp } from '../support/terminal/scripted-app.ts';

const ANSWER: Earlier = { question: 'Who?', quote: 'They did.', articleId: 'ferry', title: 'Ferry', publishedOn: null };

async function errand(question: string, earlier: Earlier | null = null) {
  const { command, input, note } = await errandOf(
    { command: ask, input: { question, from: '2025-12-01' } },
    scriptedApp(),
    earlier,
  );
  return { command: command.name, input, note };
}

it.each([
  ['summarize', 'summary', {}],
  ['summarize the ferry strike', 'summary', { scope: 'ferry strike' }],
  ['latest news', 'articles', {}],
  ['latest news on the ferry', 'summary', { scope: 'the ferry', sort: 'newest' }],
  ['list the people', 'who', {}],
  ['what articles do you have?', 'articles', {}],
  ['what is this about', 'summary', {}],
  ['is the Blue Anchor mentioned?', 'search', { words: 'the Blue Anchor' }],
])('does for %j what /%s does, keeps its dates, and says so', async (question, command, input) => {
  const found = await errand(question);
  expect(found).toMatchObject({ command, input: { from: '2025-12-01', ...input } });
  expect(found.input).not.toHaveProperty('question');
  expect(found.note).toContain(`/${command}`);
});

it.each(['tell me more', 'summarize this', 'what is it about?'])(
  'takes %j right after an answer as of its article',
  async (question) => {
    expect(await errand(question, ANSWER)).toMatchObject({ command: 'summary', input: { scope: 'ferry' } });
  },
);

it('leaves questions and small talk to the command itself', async () => {
  expect(await errand('Who ended the strike?')).toMatchObject({ command: 'ask', note: null });
  expect(await errand('hi')).toMatchObject({ command: 'ask', note: null });
});

it('sums up the time of which everything is asked, unless the question has dates beside it', async () => {
  const app = scriptedApp({ timeAsked: async () => ({ from: '2025-05-01', to: '2025-05-31' }) });
  const asked = async (input: CommandInput) => errandOf({ command: ask, input }, app, null);
  const question = 'what happened in may';
  expect(await asked({ question })).toMatchObject({
    command: { name: 'summary' },
    input: { from: '2025-05-01', to: '2025-05-31' },
  });
  expect(await asked({ question, from: '2025-01-01' })).toMatchObject({ command: { name: 'ask' } });
});
