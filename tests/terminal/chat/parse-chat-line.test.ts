import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../commands/index.ts';
import { parseChatLine } from '../../../src/terminal/chat/parse-chat-line.ts';

const CHAT = COMMANDS.filter(({ surfaces }) => surfaces.includes('chat'));

function parsed(line: string) {
  const result = parseChatLine(line, CHAT);
  return result.kind === 'command' ? [result.command.name, result.input] : result;
}

describe('parseChatLine', () => {
  it.each([
    ['Who met the delegation?', 'ask', { question: 'Who met the delegation?' }],
    ['/ask Who met them?', 'ask', { question: 'Who met them?' }],
    ['  /ASK   Who?  ', 'ask', { question: 'Who?' }],
    [
      'What was agreed? from:2025-12-01 to:2025-12-31',
      'ask',
      { question: 'What was agreed?', from: '2025-12-01', to: '2025-12-31' },
    ],
    ['from:2025-12-01 What was agreed?', 'ask', { question: 'What was agreed?', from: '2025-12-01' }],
    ['What --from 2025-12-01 was agreed?', 'ask', { question: 'What was agreed?', from: '2025-12-01' }],
    ['What? --source=Trend', 'ask', { question: 'What?', source: 'Trend' }],
    ['What? source:"Two Words"', 'ask', { question: 'What?', source: 'Two Words' }],
    ['What? --source "Two Words" SOURCE:x', 'ask', { question: 'What?', source: 'x' }],
    ['He said: "from: here" — what’s that to:', 'ask', { question: 'He said: "from: here" — what’s that to:' }],
    ['What is the --force flag?', 'ask', { question: 'What is the --force flag?' }],
    ['Is 19:30 the time? See http://example.com', 'ask', { question: 'Is 19:30 the time? See http://example.com' }],
    ['/who Zakir Hasanov', 'who', { name: 'Zakir Hasanov' }],
    ['/summary', 'summary', {}],
    ['/summary from:2025-12-01', 'summary', { from: '2025-12-01' }],
    ['/summary NATO Days --limit 2', 'summary', { scope: 'NATO Days', limit: 2 }],
    ['/search mode:keyword peace', 'search', { words: 'peace', mode: 'keyword' }],
    ['/index', 'index', {}],
    ['/index --rebuild', 'index', { rebuild: true }],
    ['/index rebuild:yes', 'index', { rebuild: true }],
    ['/help', 'help', {}],
    ['help', 'help', {}],
    ['?', 'help', {}],
  ])('reads “%s” as %s', (line, name, input) => {
    expect(parsed(line)).toEqual([name, input]);
  });

  it.each([
    ['', { kind: 'nothing' }],
    ['   ', { kind: 'nothing' }],
    ['/quit', { kind: 'quit' }],
    ['quit', { kind: 'quit' }],
    ['EXIT', { kind: 'quit' }],
    ['/exit', { kind: 'quit' }],
    ['/open 2', { kind: 'open', number: 2 }],
    ['/open [2]', { kind: 'open', number: 2 }],
    ['/open', { kind: 'open', number: 1 }],
  ])('reads “%s” as %j', (line, expected) => {
    expect(parsed(line)).toEqual(expected);
  });

  it.each([
    ['/aks what', 'There is no command "/aks"; did you mean /ask? /help lists them all.'],
    ['/opn 2', 'did you mean /open?'],
    ['/xyz', 'There is no command "/xyz". /help lists them all.'],
    ['/', 'There is no command "/"'],
    ['/ask', '/ask needs more: /ask <question>'],
    ['from:2025-12-01', '/ask needs more: /ask <question>'],
    ['/who', '/who needs more: /who <name>'],
    ['/index now', '/index takes only --rebuild.'],
    ['/help me', '/help takes nothing after it.'],
    ['/open two', 'The number of a citation must be a whole number of at least 1; "two" is not.'],
    ['/open 0', '"0" is not'],
    ['What? from:2025-02-30', 'from must be a day of the calendar'],
    ['What? --from', 'from needs a value'],
    ['What? from:2025-12-31 to:2025-12-01', 'ends before it begins'],
    ['/search mode:best peace', 'mode must be one of hybrid, keyword, vector; "best" is not.'],
  ])('says what is wrong with “%s”', (line, message) => {
    expect(() => parsed(line)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining(message) }),
    );
  });
});
