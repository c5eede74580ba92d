import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../commands/index.ts';
import { parseCommandLine } from '../../../src/terminal/command-line/parse-command-line.ts';

const parse = (...words: readonly string[]) => parseCommandLine(words, { commands: COMMANDS, version: '1.2.3' });

/** What a command line comes to, without the command object itself. */
function parsed(words: string) {
  const invocation = parse(...words.split(' ').filter(Boolean));
  return invocation.kind === 'command' ? { ...invocation, command: invocation.command.name } : invocation;
}

const none = { json: false, colour: true, settings: {} };

describe('parseCommandLine', () => {
  it.each([
    ['', { kind: 'start' }],
    ['start', { kind: 'start' }],
    ['--articles there', { kind: 'start', settings: { ARTICLES_DIR: 'there' } }],
    ['deploy', { kind: 'deploy' }],
    ['deploy --dry-run', { kind: 'deploy', isDryRun: true }],
    ['deploy --force', { kind: 'deploy', isForced: true }],
    ['undeploy --json', { kind: 'undeploy', json: true }],
    ['eval there --limit 5', { kind: 'eval', folder: 'there', limit: 5, baseline: null, picture: null }],
    [
      'eval there --baseline before.json --picture scores.png',
      { kind: 'eval', folder: 'there', limit: null, baseline: 'before.json', picture: 'scores.png' },
    ],
  ])('understands “%s”', (words, expected) => {
    expect(parsed(words)).toEqual({ ...none, ...expected });
  });

  it.each([
    ['ask who was it', 'ask', { question: 'who was it' }],
    ['ask q --from 2025-12-01 --to 2025-12-31', 'ask', { question: 'q', from: '2025-12-01', to: '2025-12-31' }],
    ['ask q --source Trend --limit 3', 'ask', { question: 'q', source: 'Trend', limit: 3 }],
    ['--from 2025-12-01 ask q', 'ask', { question: 'q', from: '2025-12-01' }],
    ['--limit 5 ask q --limit 3', 'ask', { question: 'q', limit: 3 }],
    ['ask --source=Trend q', 'ask', { question: 'q', source: 'Trend' }],
    ['ask -- --json', 'ask', { question: '--json' }],
    ['summary', 'summary', {}],
    ['summary --from 2025-12-01', 'summary', { from: '2025-12-01' }],
    ['summary NATO Days', 'summary', { scope: 'NATO Days' }],
    ['who Zakir Hasanov', 'who', { name: 'Zakir Hasanov' }],
    ['search words --mode vector --limit 1', 'search', { words: 'words', mode: 'vector', limit: 1 }],
    ['articles', 'articles', {}],
    ['articles 000', 'articles', { article: '000' }],
    ['index --rebuild', 'index', { rebuild: true }],
    ['index --from 2025-12-01', 'index', { from: '2025-12-01' }],
    ['model Xenova/all-MiniLM-L6-v2', 'model', { name: 'Xenova/all-MiniLM-L6-v2' }],
  ])('understands “%s”', (words, command, input) => {
    expect(parsed(words)).toEqual({
      ...none,
      kind: 'command',
      command,
      input,
      linesOption: null,
      isExplained: false,
      picture: null,
      exported: null,
    });
  });

  it('understands where to draw a picture, for commands that have one', () => {
    const light = { picture: { file: 'a b.PNG', scheme: 'light' } };
    expect(parse('timeline', 'Tarn', '--picture', 'a b.PNG')).toMatchObject(light);
    expect(parsed('timeline Tarn --picture t.svg --dark')).toMatchObject({
      picture: { file: 't.svg', scheme: 'dark' },
    });
    expect(() => parsed('timeline Tarn --picture t.jpg')).toThrow('.svg or .png');
    expect(() => parsed('timeline - --picture t.svg')).toThrow('one reply');
    expect(() => parsed('ask q --picture t.svg')).toThrow('--picture');
  });

  it.each(['--json --articles a --data d --no-color ask q', 'ask q --json --articles a --data d --no-color'])(
    'takes common options before and after the command: %s',
    (words) => {
      expect(parsed(words)).toMatchObject({
        json: true,
        colour: false,
        settings: { ARTICLES_DIR: 'a', DATA_DIR: 'd' },
      });
    },
  );

  it.each([
    ['ask -', 'question'],
    ['search - --mode keyword', 'words'],
    ['people -', 'text'],
    ['--json ask -', 'question'],
    ['ask who -', null],
    ['summary -', null],
  ])('“%s” reads lines into %s', (words, linesOption) => {
    expect(parsed(words)).toMatchObject({ linesOption });
  });

  it.each([
    ['aks', 'There is no command "aks"; did you mean "ask"?'],
    ['aks q --mode keyword', 'did you mean "ask"?'],
    ['what was it', 'dateline ask "…"'],
    ['xyz', 'There is no command "xyz"'],
    ['help xyz', 'There is no command "xyz"'],
    ['--jsno', 'There is no option "--jsno"; did you mean "--json"?'],
    ['ask q --sorce Trend', 'did you mean --source?'],
    ['ask -what now', 'words that begin with a dash go after --'],
    ['ask', "missing required argument 'question'"],
    ['ask q --limit', 'argument missing'],
    ['ask q --from', 'argument missing'],
    ['ask q --limit 0', '--limit must be a whole number of at least 1; "0" is not.'],
    ['ask q --limit 2.5', '"2.5" is not'],
    ['ask q --limit many', '"many" is not'],
    ['ask q --from 2025-02-29', '--from must be a day of the calendar'],
    ['ask q --from 2025-13-01', '"2025-13-01" is not'],
    ['ask q --to 09.12.2025', '"09.12.2025" is not'],
    ['ask q --to yesterday', '"yesterday" is not'],
    ['ask q --from 2025-12-31 --to 2025-12-01', 'ends before it begins'],
    ['search q --mode best', 'one of hybrid, keyword, vector; "best" is not'],
    ['index now', 'too many arguments'],
    ['eval', "missing required argument 'dir'"],
    ['--articles= ask q', '--articles needs the name of a folder'],
  ])('“%s” is wrong usage, and it says what is right', (words, message) => {
    const attempt = () => parsed(words);
    expect(attempt).toThrow(expect.objectContaining({ code: 'usage', message: expect.stringContaining(message) }));
    expect(attempt).toThrow(/See "dateline .*--help"/);
  });

  it('takes a leap day', () => {
    expect(parsed('ask q --from 2024-02-29')).toMatchObject({ input: { from: '2024-02-29' } });
  });

  it('names the help of the command at hand', () => {
    expect(() => parsed('search q --mode best')).toThrow('See "dateline search --help".');
  });

  it.each([
    '--help',
    '-h',
    'help',
    'ask --help',
    'ask q -h',
    'help search',
    'index --help',
    'eval --help',
    '--json --help',
  ])('“%s” prints help, examples first', (words) => {
    const invocation = parsed(words);
    expect(invocation).toMatchObject({ kind: 'print', text: expect.stringMatching(/^Examples:\n {2}dateline /) });
    expect(invocation).toMatchObject({ text: expect.stringContaining('--articles') });
  });

  it.each(COMMANDS.filter(({ surfaces }) => surfaces.includes('command-line')).map(({ name }) => name))(
    'the help of %s shows examples',
    (name) => {
      expect(parsed(`${name} --help`)).toMatchObject({ text: expect.stringContaining(`  dateline ${name}`) });
    },
  );

  it('lists every command of the command line in the help', () => {
    const help = parsed('--help');
    for (const name of [
      'start',
      'ask',
      'summary',
      'who',
      'search',
      'people',
      'articles',
      'index',
      'eval',
      'model',
      'deploy',
      'undeploy',
    ]) {
      expect(help).toMatchObject({ text: expect.stringMatching(new RegExp(`^  ${name} `, 'm')) });
    }
  });

  it.each(['--version', '-V', 'ask --version'])('“%s” prints the version', (words) => {
    expect(parsed(words)).toEqual({ kind: 'print', text: '1.2.3\n' });
  });
});
