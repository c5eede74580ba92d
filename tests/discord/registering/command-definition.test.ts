import { ApplicationCommandType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../commands/command.ts';
import { COMMANDS } from '../../../commands/index.ts';
import { commandDefinitions, discordCommands } from '../../../src/discord/registering/command-definition.ts';
import { command } from '../../support/discord/commands.ts';
import { commandsSchema } from '../../support/discord/limit-schemas.ts';
import { askReply } from '../../support/discord/replies.ts';

const define = (rest: Partial<Command>) => commandDefinitions([command(async () => askReply([]), rest)])[0];

const translated = { ru: expect.any(String), tr: expect.any(String) };
const described = (description: string) => ({ description, description_localizations: translated });
const said = (name: string, description: string) => ({
  name,
  name_localizations: translated,
  ...described(description),
});

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
        { name: 'words', description: 'option.search.words', kind: 'text', required: true, complete: 'article' },
        { name: 'from', description: 'option.from', kind: 'date', required: false },
        { name: 'limit', description: 'option.limit', usual: 10, kind: 'number', required: false },
        { name: 'rebuild', description: 'option.index.rebuild', kind: 'flag', required: false },
        {
          name: 'mode',
          description: 'option.search.mode',
          kind: 'choice',
          required: false,
          choices: ['hybrid', 'keyword'],
        },
      ],
    });
    expect(definition).toHaveProperty('options', [
      { ...said('words', 'Words or a whole question'), required: true, type: 3, max_length: 1_000, autocomplete: true },
      {
        ...said('from', 'Only articles of this day or later (YYYY-MM-DD)'),
        required: false,
        type: 3,
        min_length: 10,
        max_length: 10,
      },
      { ...said('limit', 'At most this many (10 unless given)'), required: false, type: 4, min_value: 1 },
      { ...said('rebuild', 'Read and embed every article again'), required: false, type: 5 },
      {
        ...said('mode', 'Full text and vectors (hybrid), or one of them'),
        required: false,
        type: 3,
        choices: [
          { name: 'hybrid', value: 'hybrid' },
          { name: 'keyword', value: 'keyword' },
        ],
      },
      { ...said('private', 'Show the reply to you alone; you can share it afterwards'), required: false, type: 5 },
    ]);
  });

  it('keeps commands for moderators from everybody else, and out of direct messages', () => {
    expect(define({ allowed: 'manage-server' })).toMatchObject({ default_member_permissions: '32', contexts: [0] });
    expect(define({ allowed: 'everyone' })).toMatchObject({ default_member_permissions: null, contexts: [0, 1, 2] });
  });

  it('lets members install the bot for themselves, but not the commands for moderators', () => {
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
    const messageAction = { label: 'action.ask', option: 'question' } as const;
    const definitions = commandDefinitions([command(async () => askReply([]), { messageAction })]);
    expect(definitions[1]).toEqual({
      type: 3,
      name: 'Ask the archive about this',
      name_localizations: { ru: 'Спросить об этом архив', tr: 'Bunu arşive sor' },
      default_member_permissions: null,
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
  });

  it('is in Russian and Turkish where a member’s Discord is, and in English everywhere else', () => {
    expect(define({})).toMatchObject({
      name: 'ask',
      name_localizations: { ru: 'спросить', tr: 'sor' },
      description: expect.stringMatching(/^Ask the archive/),
      description_localizations: { ru: expect.stringMatching(/^Спросите архив/), tr: expect.stringMatching(/^Arşive/) },
    });
  });

  it('is described in the bot’s language to those whose Discord speaks none of ours', () => {
    const [russian] = commandDefinitions([command(async () => askReply([]))], 'ru');
    expect(russian).toMatchObject({
      name: 'ask',
      description: expect.stringMatching(/^Спросите архив/),
      description_localizations: {
        'en-US': expect.stringMatching(/^Ask the archive/),
        'en-GB': expect.stringMatching(/^Ask the archive/),
        tr: expect.stringMatching(/^Arşive/),
      },
    });
  });

  it('is described in Azerbaijani to those who, for want of it, have Discord in English', () => {
    const [azerbaijani] = commandDefinitions([command(async () => askReply([]))], 'az');
    expect(azerbaijani).toMatchObject({ name: 'ask', description: expect.stringMatching(/^Arxivə sual verin/) });
    expect(Object.keys(azerbaijani?.name_localizations ?? {})).toEqual(['ru', 'tr']);
    expect(azerbaijani).toHaveProperty('description_localizations', {
      ru: expect.stringMatching(/^Спросите архив/),
      tr: expect.stringMatching(/^Arşive/),
    });
  });

  it('offers the languages of a server by their own names', () => {
    const [archive] = commandDefinitions(COMMANDS).filter(({ name }) => name === 'archive');
    expect(JSON.stringify(archive)).toContain('{"name":"Azərbaycanca","value":"az"}');
  });
});
