import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../commands/index.ts';
import type { App } from '../../../src/app/app.ts';
import { parseCommandLine } from '../../../src/terminal/command-line/parse-command-line.ts';
import { runCommand } from '../../../src/terminal/command-line/run-command.ts';
import { askReply, weighedFor } from '../../support/discord/replies.ts';
import { openTerminal } from '../../support/terminal/open-terminal.ts';
import { NOTHING_NEW, scriptedApp } from '../../support/terminal/scripted-app.ts';
import { failingUpdate } from '../../support/terminal/start-chat.ts';

/** Answers all questions but those with an X in them, which it knows nothing of, or a Y, which break it. */
const ask: App['ask'] = async (question) => {
  if (question.includes('Y')) throw new Error('Broken.');
  return askReply(question.includes('X') ? [] : [`About ${question}`], { question });
};

async function run(words: string, app: App, input = '') {
  const invocation = parseCommandLine(words.split(' '), { commands: COMMANDS, version: '1.2.3' });
  if (invocation.kind !== 'command') throw new Error(`${words} is not a command`);
  const terminal = openTerminal();
  terminal.type(input);
  terminal.end();
  const code = await runCommand(invocation, { app, terminal, signal: new AbortController().signal });
  return { code, printed: terminal.printed(), told: terminal.told() };
}

describe('a command of the command line', () => {
  it('prints its reply itself as one line of JSON', async () => {
    const { code, printed } = await run('ask when --json', scriptedApp({ ask }));
    expect(JSON.parse(printed)).toEqual(askReply(['About when'], { question: 'when' }));
    expect(printed).toMatch(/^[^\n]+\n$/);
    expect(code).toBe(0);
  });

  it('says why an answer is as it is where it is asked to', async () => {
    const app = scriptedApp({ ask: async (question) => askReply(['A.'], { question, why: weighedFor() }) });
    expect((await run('ask when', app)).printed).not.toContain('Why this answer');
    expect((await run('ask when --explain', app)).printed).toMatch(/“A.” \[1\].*Why this answer\n.*given as one/s);
  });

  it('exits with 3 when nothing is found', async () => {
    expect(await run('ask X', scriptedApp({ ask }))).toMatchObject({ code: 3 });
  });

  it('brings the archive up to date first', async () => {
    const calls: string[] = [];
    const update: App['update'] = async () => (calls.push('update'), NOTHING_NEW);
    await run('ask when', scriptedApp({ update, ask: (...given) => (calls.push('ask'), ask(...given)) }));
    expect(calls).toEqual(['update', 'ask']);
  });

  it('updates once to index, and not at all to try a model', async () => {
    const updates: unknown[] = [];
    const update: App['update'] = async (options) => (updates.push(options?.rebuild), NOTHING_NEW);
    await run('index --rebuild', scriptedApp({ update }));
    await run(
      'model',
      scriptedApp({
        update,
        model: async () => ({
          command: 'model',
          name: 'm',
          id: 'm',
          dimensions: 1,
          maxTokens: 1,
          weight: 0,
          isEnglish: false,
          archiveModel: null,
          problem: null,
          optional: [],
        }),
      }),
    );
    expect(updates).toEqual([true]);
  });

  it('names the files that cannot be read on standard error', async () => {
    const failed = [{ file: 'a\u001b[2J.html', code: 'article-empty', message: 'holds no text' }];
    const { code, printed, told } = await run(
      'ask when --json',
      scriptedApp({ ask, update: async () => ({ ...NOTHING_NEW, failed }) }),
    );
    expect(told).toBe('warning: a␛[2J.html: holds no text\n');
    expect(JSON.parse(printed)).toMatchObject({ kind: 'answered' });
    expect(code).toBe(0);
  });

  it.each([
    ['1 when no file could be indexed', 0, 1],
    ['0 when one could not and the archive has the others', 171, 0],
  ])('names what could not be indexed, and exits with %s', async (_, articles, exit) => {
    const failed = [{ file: 'a.html', code: 'article-empty', message: 'holds no text' }];
    const update = async () => ({ ...NOTHING_NEW, articles, failed });
    const { code, printed } = await run('index', scriptedApp({ update }));
    expect(code).toBe(exit);
    expect(printed).toContain('a.html');
  });

  it('answers from what is there while another process indexes, and warns', async () => {
    const update = failingUpdate('archive-busy', 'Another process is indexing.');
    const { code, printed, told } = await run('ask when', scriptedApp({ ask, update }));
    expect(told).toContain('warning: Another process is indexing. Answers are from the archive as it was before.');
    expect(printed).toContain('“About when”');
    expect(code).toBe(0);
  });

  it('fails when the archive cannot be brought up to date otherwise', async () => {
    const update = failingUpdate('index-mismatch', 'Made with another model.');
    await expect(run('ask when', scriptedApp({ ask, update }))).rejects.toMatchObject({ code: 'index-mismatch' });
  });
});

describe('a command that reads lines', () => {
  it('answers each in order, one JSON object a line, errors in place', async () => {
    const { code, printed } = await run('ask - --json', scriptedApp({ ask }), '\ufeffone\r\n\nY\n X\nlast');
    const replies = printed
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(replies).toEqual([
      expect.objectContaining({ question: 'one', kind: 'answered' }),
      { error: { code: 'question-empty', message: 'Line 2 is empty.' } },
      { error: { code: 'unexpected', message: 'Broken.' } },
      expect.objectContaining({ question: 'X', kind: 'not-found' }),
      expect.objectContaining({ question: 'last', kind: 'answered' }),
    ]);
    expect(code).toBe(1);
  });

  it.each([
    ['one\nX\n', 0],
    ['X\nX\n', 3],
    ['one\n\n', 1],
    ['', 0],
  ])('of %j exits with %i', async (input, code) => {
    expect(await run('ask -', scriptedApp({ ask }), input)).toMatchObject({ code });
  });

  it('answers a line before the next one is there', async () => {
    const invocation = parseCommandLine(['ask', '-'], { commands: COMMANDS, version: '1.2.3' });
    if (invocation.kind !== 'command') throw new Error('not a command');
    const terminal = openTerminal();
    const over = runCommand(invocation, { app: scriptedApp({ ask }), terminal, signal: new AbortController().signal });
    terminal.type('one\n');
    await terminal.shows('“About one”');
    terminal.type('two\n');
    await terminal.shows('“About two”');
    terminal.end();
    expect(await over).toBe(0);
  });

  it('passes its options to every line', async () => {
    const filters: unknown[] = [];
    const watch: App['ask'] = (question, given) => (filters.push(given), ask(question, given));
    await run('ask - --from 2025-12-01', scriptedApp({ ask: watch }), 'one\ntwo\n');
    expect(filters).toEqual([{ from: '2025-12-01' }, { from: '2025-12-01' }]);
  });

  it('leaves the white space of a text as it is, so that offsets into it hold', async () => {
    const texts: string[] = [];
    const people: App['people'] = async (text) => (texts.push(text), { command: 'people', text, people: [] });
    await run('people - --json', scriptedApp({ people }), '  Zakir Hasanov \n');
    expect(texts).toEqual(['  Zakir Hasanov ']);
  });
});
