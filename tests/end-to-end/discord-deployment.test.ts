import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { deploymentText } from '../../src/discord/registering/deployment-text.ts';
import { areCommandsCurrent, deployCommands, undeployCommands } from '../../src/discord/registering/deploy-commands.ts';
import type { Config } from '../../src/config.ts';
import { createMemory } from '../../src/memory/create-memory.ts';
import { createLogger } from '../../src/log.ts';
import type { LoopbackOptions } from '../support/discord/loopback-discord.ts';
import { botConfig } from '../support/discord/bot-config.ts';
import { command } from '../support/discord/commands.ts';
import { askReply } from '../support/discord/replies.ts';
import { startBot, startDiscord } from '../support/discord/start-bot.ts';

/** As from a data folder that knows of no registration, so that Discord is asked. */
const REGISTER = { isDryRun: false, isForced: true, registrations: createMemory(':memory:').registrations };
const log = createLogger({ level: 'silent', write: () => undefined });

async function setUp(settings: Partial<Config> = {}, options?: LoopbackOptions) {
  const discord = await startDiscord(options);
  const config = botConfig(discord, settings);
  return { discord, config, puts: () => discord.requests.filter(({ method }) => method === 'PUT') };
}

describe('deployCommands', () => {
  it('registers every command everywhere, once: a second time there is nothing to send', async () => {
    const { config, puts } = await setUp();
    const [first] = await deployCommands({ config, commands: COMMANDS, log, ...REGISTER });
    const [second] = await deployCommands({ config, commands: COMMANDS, log, ...REGISTER });
    expect(first).toMatchObject({ guildId: null, added: expect.arrayContaining(['ask', 'who', 'archive']) });
    expect(second).toMatchObject({ guildId: null, added: [], changed: [], removed: [], registered: first?.registered });
    expect(puts()).toHaveLength(1);
  });

  it('registers again what has changed', async () => {
    const { config, puts } = await setUp();
    await deployCommands({ config, commands: COMMANDS, log, ...REGISTER });
    const changed = COMMANDS.map((one) => (one.name === 'ask' ? { ...one, description: 'command.who' as const } : one));
    expect(await deployCommands({ config, commands: changed, log, ...REGISTER })).toMatchObject([{ changed: ['ask'] }]);
    expect(puts()).toHaveLength(2);
  });

  it('registers only in the servers that the settings name', async () => {
    const discordGuildIds = ['700000000000000001', '700000000000000002'];
    const { config, puts } = await setUp({ discordGuildIds });
    const done = await deployCommands({ config, commands: COMMANDS, log, ...REGISTER });
    expect(done.map(({ guildId }) => guildId)).toEqual(discordGuildIds);
    expect(puts().map(({ path }) => /guilds\/(\d+)/.exec(path)?.[1])).toEqual(discordGuildIds);
    await deployCommands({ config, commands: COMMANDS, log, ...REGISTER });
    expect(puts()).toHaveLength(2);
  });

  it('says how to invite the bot to a server it may not register in', async () => {
    const closed = '700000000000000001';
    const { config } = await setUp({ discordGuildIds: [closed] }, { closedGuilds: [closed] });
    await expect(deployCommands({ config, commands: COMMANDS, log, ...REGISTER })).rejects.toMatchObject({
      code: 'discord-permissions',
      message: expect.stringMatching(/Missing Access.*applications\.commands/),
    });
  });

  it.each([null, 'wrong'])('says that the token is missing or wrong (%s)', async (discordToken) => {
    const { config } = await setUp({ discordToken });
    await expect(deployCommands({ config, commands: COMMANDS, log, ...REGISTER })).rejects.toMatchObject({
      code: 'discord-token',
    });
  });
});

describe('a dry run', () => {
  it('says what differs, field by field, and sends nothing', async () => {
    const { config, puts } = await setUp();
    await deployCommands({ config, commands: COMMANDS, log, ...REGISTER });
    const changed = COMMANDS.map((one) => (one.name === 'ask' ? { ...one, description: 'command.who' as const } : one));
    const [dry] = await deployCommands({ config, commands: changed, log, ...REGISTER, isDryRun: true });
    expect(dry).toMatchObject({
      changed: ['ask'],
      changes: [
        expect.stringMatching(/^ask: description: "Ask the archive .*" -> "What the archive says of a person.*"$/),
        expect.stringMatching(/^ask: description_localizations\.ru: "Спросите архив.*" -> "Что архив говорит.*"$/),
        expect.stringMatching(/^ask: description_localizations\.tr: /),
      ],
    });
    expect(
      deploymentText(
        [dry].flatMap((one) => one ?? []),
        true,
      ),
    ).toEqual([
      expect.stringMatching(/^Everywhere: .*changed ask\. Nothing was sent\.$/),
      expect.stringContaining('What the archive says of a person'),
      expect.stringContaining('Что архив говорит'),
      expect.stringContaining('description_localizations.tr'),
    ]);
    expect(puts()).toHaveLength(1);
  });
});

describe('what is noted of a registration', () => {
  it('tells the next start whether the commands have changed, without asking Discord', async () => {
    const { config } = await setUp();
    const { registrations } = createMemory(':memory:');
    const isCurrent = (commands = COMMANDS) => areCommandsCurrent({ config, commands, registrations });
    expect(isCurrent()).toBeNull();
    await deployCommands({ config, commands: COMMANDS, log, registrations, isForced: false, isDryRun: true });
    expect(isCurrent()).toBeNull();
    await deployCommands({ config, commands: COMMANDS, log, registrations, isForced: false, isDryRun: false });
    expect(isCurrent()).toBe(true);
    expect(isCurrent(COMMANDS.slice(1))).toBe(false);
  });

  it('spares Discord the question where the commands are those of the last time, until it is forced', async () => {
    const { config, discord } = await setUp();
    const { registrations } = createMemory(':memory:');
    const deploy = (rest: { commands?: typeof COMMANDS; isForced?: boolean; settings?: Partial<Config> } = {}) => {
      const { commands = COMMANDS, isForced = false, settings = {} } = rest;
      return deployCommands({
        config: { ...config, ...settings },
        commands,
        log,
        registrations,
        isForced,
        isDryRun: false,
      });
    };
    await deploy();
    const asked = () => discord.requests.length;
    const before = asked();
    const skipped = await deploy();
    expect(asked()).toBe(before);
    expect(deploymentText(skipped)).toEqual([expect.stringMatching(/^Everywhere: nothing changed .*--force/)]);
    expect(await deploy({ isForced: true })).toMatchObject([{ isSkipped: false, added: [], changed: [] }]);
    expect(asked()).toBeGreaterThan(before);
    expect(await deploy({ commands: COMMANDS.slice(1) })).toMatchObject([
      { isSkipped: false, removed: ['ask', 'Ask the archive about this'] },
    ]);
  });

  it('holds for one bot: another has its own commands', async () => {
    const { config } = await setUp();
    const { registrations } = createMemory(':memory:');
    await deployCommands({ config, commands: COMMANDS, log, registrations, isForced: false, isDryRun: false });
    const isCurrent = (discordToken: string) =>
      areCommandsCurrent({ config: { ...config, discordToken }, commands: COMMANDS, registrations });
    expect(isCurrent(`${config.discordToken}.reset.since`)).toBe(true);
    expect(isCurrent('another.bot.altogether')).toBe(false);
  });
});

describe('undeployCommands', () => {
  it('removes the commands everywhere and in the servers that the settings name', async () => {
    const { config, discord, puts } = await setUp();
    const inServer = { ...config, discordGuildIds: [discord.guildId] };
    await deployCommands({ config, commands: COMMANDS, log, ...REGISTER });
    await deployCommands({ config: inServer, commands: COMMANDS, log, ...REGISTER });
    const done = await undeployCommands({ config: inServer, log, ...REGISTER });
    expect(done.map(({ guildId, registered }) => [guildId, registered])).toEqual([
      [null, 0],
      [discord.guildId, 0],
    ]);
    expect(
      puts()
        .slice(2)
        .map(({ body }) => body),
    ).toEqual([[], []]);
  });

  it('sends nothing where nothing is registered', async () => {
    const { config, puts } = await setUp();
    expect(await undeployCommands({ config, log, ...REGISTER })).toMatchObject([{ guildId: null, removed: [] }]);
    expect(puts()).toEqual([]);
  });
});

describe('a bot that starts', () => {
  const commands = [command(async () => askReply(['It reopened.']))];

  it('says when its commands were never registered, and what to do', async () => {
    const { lines, discord } = await startBot({ commands });
    expect(lines.join('\n')).toMatch(/warn the commands were never registered.*dateline deploy.*DEPLOY=on/u);
    expect(discord.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  it('registers them itself under DEPLOY=on, and once', async () => {
    const memory = createMemory(':memory:');
    const first = await startBot({ commands, memory, config: { deploysCommands: true } });
    expect(first.discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    const second = await startBot({ commands, memory, config: { deploysCommands: true } });
    expect(second.discord.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });
});
