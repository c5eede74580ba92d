import { describe, expect, it } from 'vitest';
import { createMemory } from '../../src/memory/create-memory.ts';
import { command, pausedCommand } from '../support/discord/commands.ts';
import { askReply } from '../support/discord/replies.ts';
import { startBot, startDiscord } from '../support/discord/start-bot.ts';

const QUOTE = 'The harbour reopened on Tuesday, two days after the storm.';
const QUESTION = { command: 'ask', options: { question: 'When did the harbour reopen?' } };

describe('who may ask, where and how often', () => {
  it('answers only in the channels it may, and in their threads', async () => {
    const discord = await startDiscord();
    const allowed = discord.otherChannelId;
    const config = { allowedChannels: [allowed] };
    await startBot({ commands: [command(async () => askReply([QUOTE]))], config, discord });
    const elsewhere = await discord.interact(QUESTION).acknowledged;
    expect(elsewhere).toMatchObject({
      type: 4,
      data: { flags: 64, content: expect.stringContaining(`<#${allowed}>`) },
    });
    expect((await discord.interact({ ...QUESTION, channelId: allowed }).acknowledged).type).toBe(5);
    const thread = { ...QUESTION, channelId: '600000000000000002', threadOf: allowed };
    expect((await discord.interact(thread).acknowledged).type).toBe(5);
    const strange = { ...QUESTION, channelId: '600000000000000003', threadOf: discord.channelId };
    expect((await discord.interact(strange).acknowledged).type).toBe(4);
  });

  it('checks who may manage the server itself: a server’s settings can show the command to anybody', async () => {
    const reindex = command(async () => askReply([QUOTE]), { discordName: 'reindex', allowed: 'manage-server' });
    const { discord } = await startBot({ commands: [reindex] });
    const request = { ...QUESTION, command: 'reindex' };
    expect((await discord.interact(request).acknowledged).type).toBe(4);
    expect((await discord.interact({ ...request, guildId: null }).acknowledged).type).toBe(4);
    expect((await discord.interact({ ...request, permissions: '32' }).acknowledged).type).toBe(5);
    expect((await discord.interact({ ...request, permissions: '8' }).acknowledged).type).toBe(5);
  });

  it('asks a member to wait between two questions, but nobody else', async () => {
    const bot = await startBot({ commands: [command(async () => askReply([QUOTE]))], config: { cooldownSeconds: 60 } });
    const { discord } = bot;
    await discord.interact(QUESTION).answered;
    const second = await discord.interact(QUESTION).acknowledged;
    expect(second).toMatchObject({
      type: 4,
      data: { flags: 64, content: expect.stringMatching(/^🙋 Please wait (60|59) more seconds\.$/) },
    });
    expect((await discord.interact({ ...QUESTION, userId: '200000000000000002' }).acknowledged).type).toBe(5);
  });

  it('asks members to come back when more than a hundred questions are waiting', async () => {
    const { command: slow, finish } = pausedCommand(askReply([QUOTE]));
    const { discord } = await startBot({ commands: [slow], tellPlaceMs: 600_000 });
    const sent = Array.from({ length: 130 }, () => discord.interact(QUESTION));
    const callbacks = await Promise.all(sent.map(({ acknowledged }) => acknowledged));
    expect(callbacks.map(({ type }) => type).lastIndexOf(5)).toBe(103);
    expect(callbacks[129]).toMatchObject({ type: 4, data: { content: expect.stringContaining('Many people') } });
    finish();
    for (const { answered } of sent) expect((await answered).embeds).toBeDefined();
  });
});

describe('a message that follows up', () => {
  it('is held to the bound on open questions', async () => {
    const { command: slow, finish } = pausedCommand(askReply([QUOTE]));
    const { discord } = await startBot({ commands: [slow], config: { messageContent: true } });
    const replyTo = discord.botSaid('Hello.');
    const sent = Array.from({ length: 104 }, () => discord.interact(QUESTION));
    await Promise.all(sent.map(({ acknowledged }) => acknowledged));
    const refused = discord.say({ content: 'And when?', replyTo });
    expect((await refused.answered).content).toContain('Many people are asking');
    finish();
    await Promise.all(sent.map(({ answered }) => answered));
  });

  it('counts for the day like any question', async () => {
    const memory = createMemory(':memory:');
    const asking = command(async () => askReply([QUOTE]));
    const { discord } = await startBot({ commands: [asking], memory, config: { messageContent: true } });
    memory.servers.change(discord.guildId, { dailyLimit: 1 });
    const replyTo = discord.botSaid('Hello.');
    expect((await discord.say({ content: 'When?', replyTo }).answered).embeds).toHaveLength(1);
    const second = discord.say({ content: 'And when?', replyTo });
    expect((await second.answered).content).toContain('its one question of today');
  });
});

describe('suggestions while a member types', () => {
  const who = command(async () => askReply([QUOTE]), {
    name: 'who',
    options: [{ name: 'name', description: 'option.who.name', kind: 'text', required: true, complete: 'person' }],
  });
  const typing = { command: 'who', options: { name: 'Ali' }, typing: 'name' };

  it('come from the archive, within Discord’s limits, without a cooldown', async () => {
    const asked: unknown[] = [];
    const many = Array.from({ length: 40 }, (_, index) => ({
      label: `${'Ali '.repeat(40)}${index}`,
      value: `a${index}`,
    }));
    const complete = async (...given: readonly unknown[]) => (
      asked.push(given),
      [{ label: 'x', value: 'y'.repeat(101) }, ...many]
    );
    const { discord } = await startBot({ commands: [who], app: { complete }, config: { cooldownSeconds: 60 } });
    for (let round = 0; round < 2; round += 1) {
      const callback = await discord.interact(typing).acknowledged;
      const choices = callback.type === 8 ? callback.data.choices : [];
      expect(choices).toHaveLength(25);
      expect(choices[0]).toEqual({ name: `${'Ali '.repeat(25).trim()}…`, value: 'a0' });
    }
    expect(asked[0]).toEqual(['person', 'Ali', 25]);
  });

  it('are none when the archive cannot say, or the member is elsewhere', async () => {
    const broken = await startBot({
      commands: [who],
      app: {
        complete: async () => {
          throw new Error('no names yet');
        },
      },
    });
    expect(await broken.discord.interact(typing).acknowledged).toEqual({ type: 8, data: { choices: [] } });
    const elsewhere = await startBot({
      commands: [who],
      app: { complete: async () => [{ label: 'Ali', value: 'Ali' }] },
      config: { allowedChannels: ['600000000000000001'] },
    });
    expect(await elsewhere.discord.interact(typing).acknowledged).toEqual({ type: 8, data: { choices: [] } });
  });

  it('answers nobody who is blocked, and in no server that is', async () => {
    const blocked = '200000000000000002';
    const commands = [command(async () => askReply([QUOTE]))];
    const { discord } = await startBot({ commands, config: { blockedIds: [blocked] } });
    expect((await discord.interact({ ...QUESTION, userId: blocked }).acknowledged).type).toBe(4);
    expect((await discord.interact(QUESTION).acknowledged).type).toBe(5);
    const other = await startDiscord();
    await startBot({ commands, config: { blockedIds: [other.guildId] }, discord: other });
    expect((await other.interact(QUESTION).acknowledged).type).toBe(4);
  });

  it('answers no more questions a day than all servers together may ask', async () => {
    const commands = [command(async () => askReply([QUOTE]))];
    const { discord } = await startBot({ commands, config: { dailyQuestions: 2 } });
    const asked = async (guildId: string | null, userId: string) =>
      (await discord.interact({ ...QUESTION, guildId, userId }).acknowledged).type;
    expect(await asked(discord.guildId, '200000000000000002')).toBe(5);
    expect(await asked(null, '200000000000000003')).toBe(5);
    expect(await asked(discord.guildId, '200000000000000004')).toBe(4);
  });
});
