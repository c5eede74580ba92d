import { describe, expect, it } from 'vitest';
import type { CommandOption } from '../../../commands/command.ts';
import { readOptions } from '../../../src/discord/asking/read-options.ts';
import { command } from '../../support/discord/commands.ts';
import { ENGLISH } from '../../support/english.ts';
import { askReply } from '../../support/discord/replies.ts';

const read = (option: CommandOption, value: unknown) =>
  readOptions(
    command(async () => askReply([]), { options: [option] }),
    (name) => (name === option.name ? value : undefined),
    ENGLISH,
  );

const option = (kind: CommandOption['kind'], rest: Partial<CommandOption> = {}): CommandOption => ({
  name: 'value',
  description: 'option.people.text',
  kind,
  required: false,
  ...rest,
});

describe('readOptions', () => {
  it.each([
    ['text', '  who?  ', 'who?'],
    ['date', '2024-02-29', '2024-02-29'],
    ['number', 3, 3],
    ['flag', false, false],
    ['choice', 'keyword', 'keyword'],
  ] as const)('takes a %s', (kind, given, value) => {
    expect(read(option(kind, { choices: ['keyword'] }), given)).toEqual({ input: { value } });
  });

  it.each([
    ['text', '   '],
    ['text', 7],
    ['date', '2025-02-29'],
    ['date', 'yesterday'],
    ['number', 0],
    ['number', 1.5],
    ['number', 'three'],
    ['flag', 'perhaps'],
    ['choice', 'other'],
  ] as const)('says what a %s must be when it is given %j', (kind, given) => {
    const result = read(option(kind, { choices: ['keyword'] }), given);
    expect(result).toEqual({ problem: expect.stringContaining('“value” must be') });
  });

  it('leaves out options that were not given', () => {
    expect(read(option('text'), undefined)).toEqual({ input: {} });
    expect(read(option('text'), null)).toEqual({ input: {} });
  });

  it('misses a required option that an older registration did not ask for', () => {
    expect(read(option('text', { required: true }), undefined)).toEqual({ problem: '“value” must be some words.' });
  });
});
