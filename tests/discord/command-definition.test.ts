import { ApplicationCommandType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/index.ts';
import { commandDefinitions, discordCommands } from '../../src/discord/command-definition.ts';
import { command } from '../support/discord/commands.ts';
import { commandsSchema } from '../support/discord/limit-schemas.ts';
import { askReply } from '../support/discord/replies.ts';

const define = (rest: Partial<Command>) => commandDefinitions([command(async () => askReply([]), rest)])[0];

describe('commandDefinitions', () => {
  it('makes definitions that Discord accepts of every command there is', () => {
    const definitions = commandDefinitions(COMMANDS);
    expect(commandsSchema.safeParse(definitions).error?.issues).toBeUndefined();
    const slash = definitions.filter(({ type }) => type === ApplicationCommandType.ChatInput).map(({ name }) => name);
    expect(slash).toEqual([...new Set([...discordCommands(COMMANDS).keys()].map((name) => name.split(' ')[0]))]);
  });

  it('offers only commands that are meant for Discord, by the name they have there', () => {
    const commands = [
      command(async () => askReply([]), { name: 'index', discordName: 'reindex' }),
      command(async () => askReply([]), { name: 'model', surfaces: ['command-line', 'chat'] }),
    ];
    expect(commandDefinitions(commands).map(({ name }) => name)).toEqual(['reindex']);
  });

  it('has an option of each kind checked by Discord as far as it can', () => {
    const definition = define({
      options: [
        { name: 'words', description: 'Words', kind: 'text', required: true, complete: 'article' },
        { name: 'from', description: 'First day', kind: 'date', required: false },
        { name: 'limit', description: 'How many', kind: 'number', required: false },
        { name: 'rebuild', description: 'All anew', kind: 'flag', required: false },
        { name: 'mode', description: 'How', kind: 'choice', required: false, choices: ['hybrid', 'keyword'] },
      ],
    });
    expect(definition).toHaveProperty('options', [
      { name: 'words', description: 'Words', required: true, type: 3, max_length: 1_000, autocomplete: true },
      { name: 'from', description: 'First day (YYYY-MM-DD)', required: false, type: 3, min_length: 10, max_length: 10 },
      { name: 'limit', description: 'How many', required: false, type: 4, min_value: 1 },
      { name: 'rebuild', description: 'All anew', required: false, type: 5 },
      {
        name: 'mode',
        description: 'How',
        required: false,
        type: 3,
        choices: [
          { name: 'hybrid', value: 'hybrid' },
          { name: 'keyword', value: 'keyword' },
        ],
      },
      { name: 'private', description: expect.any(String), required: false, type: 5 },
    ]);
  });

  it('keeps commands for moderators from everybody else, and out of direct messages', () => {
    expect(define({ allowed: 'manage-server' })).toMatchObject({ default_member_permissions: '32', contexts: [0] });
    expect(define({ allowed: 'everyone' })).toMatchObject({ default_member_permissions: null, contexts: [0, 1, 2] });
  });

  it('lets readers install the bot for themselves, but not the commands for moderators', () => {
    expect(define({ allowed: 'everyone' })).toMatchObject({ integration_types: [0, 1] });
    expect(define({ allowed: 'manage-server' })).toMatchObject({ integration_types: [0] });
  });

  it('makes one command with sub-commands of those that share their first word', () => {
    const of = (discordName: string) => command(async () => askReply([]), { discordName, ephemeral: true });
    expect(commandDefinitions([of('archive status'), of('archive gaps')])).toMatchObject([
      {
        name: 'archive',
        options: [
          { type: 1, name: 'status', options: [{ name: 'question' }] },
          { type: 1, name: 'gaps' },
        ],
      },
    ]);
  });

  it('puts a command on the menu of messages where it takes a message’s words', () => {
    const messageAction = { label: 'Ask about this', option: 'question' };
    const definitions = commandDefinitions([command(async () => askReply([]), { messageAction })]);
    expect(definitions[1]).toEqual({
      type: 3,
      name: 'Ask about this',
      default_member_permissions: null,
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
  });
});
