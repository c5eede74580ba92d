import { PermissionFlagsBits } from 'discord.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../commands/index.ts';
import type { Config } from '../../../src/config.ts';
import { NEEDED_PERMISSIONS } from '../../../src/discord/needed-permissions.ts';
import { deployCommands } from '../../../src/discord/registering/deploy-commands.ts';
import { createLogger } from '../../../src/log.ts';
import { createMemory } from '../../../src/memory/create-memory.ts';
import { checkDiscord } from '../../../src/run/doctor/check-discord.ts';
import { botConfig } from '../../support/discord/bot-config.ts';
import { ALL_NEEDED } from '../../support/discord/guild-routes.ts';
import type { LoopbackOptions } from '../../support/discord/loopback-discord.ts';
import { startDiscord } from '../../support/discord/start-bot.ts';

const log = createLogger({ level: 'silent', write: () => undefined });

async function checked(settings: Partial<Config> = {}, options: LoopbackOptions = {}) {
  const discord = await startDiscord(options);
  const config = botConfig(discord, settings);
  const checks = async () =>
    Object.fromEntries((await checkDiscord(config, log)).map(({ name, status, remedy }) => [name, [status, remedy]]));
  return { config, discord, checks };
}

describe('what doctor says of Discord', () => {
  it('finds that no command is registered, and that they are once they were', async () => {
    const { config, checks, discord } = await checked();
    expect(await checks()).toMatchObject({
      Discord: ['ok', null],
      clock: ['ok', null],
      commands: ['warning', expect.stringContaining('dateline deploy')],
    });
    expect(discord.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
    const { registrations } = createMemory(':memory:');
    await deployCommands({ config, commands: COMMANDS, log, registrations, isDryRun: false, isForced: false });
    expect(await checks()).toMatchObject({ commands: ['ok', null] });
  });

  it('finds what the bot may not do in a server, and in a channel that the settings name', async () => {
    const { config, checks, discord } = await checked();
    expect(await checks()).toMatchObject({ servers: ['ok', null] });
    expect(await checks()).not.toHaveProperty('server');
    const allowedChannels = [discord.channelId, discord.hiddenChannelId];
    const channels = (await checkDiscord({ ...config, allowedChannels }, log)).filter(({ name }) => name === 'channel');
    expect(channels.map(({ status, message }) => [status, message])).toEqual([
      ['warning', `#channel-2 (${discord.hiddenChannelId}): the bot may not View Channels`],
    ]);
    const gone = await checkDiscord({ ...config, allowedChannels: ['100000000000000099'] }, log);
    expect(gone.find(({ name }) => name === 'channel')).toMatchObject({ status: 'warning' });
    const withoutLinks = ALL_NEEDED & ~(PermissionFlagsBits.EmbedLinks | PermissionFlagsBits.AttachFiles);
    const less = await checked({}, { permissions: withoutLinks });
    const [server] = (await checkDiscord(less.config, log)).filter(({ name }) => name === 'server');
    expect(server?.message).toContain('the bot may not Embed Links, Attach Files');
    const chief = await checked({}, { permissions: PermissionFlagsBits.Administrator });
    expect(await chief.checks()).not.toHaveProperty('server');
  });

  it('needs what README.md invites the bot with', () => {
    expect(NEEDED_PERMISSIONS.reduce((sum, [bit]) => sum | bit, 0n)).toBe(ALL_NEEDED);
    expect(readFileSync('README.md', 'utf8')).toContain(`permissions=${ALL_NEEDED}`);
  });

  it('finds that Discord does not take the token, or cannot be reached', async () => {
    const wrong = await checked({ discordToken: `${'a'.repeat(24)}.abcdef.${'b'.repeat(27)}` });
    expect(await wrong.checks()).toEqual({ Discord: ['failed', expect.stringContaining('Reset Token')] });
    const away = await checked({ discordApiUrl: 'http://127.0.0.1:9' });
    expect(await away.checks()).toEqual({ Discord: ['warning', expect.stringContaining('network')] });
    const odd = await checked({ discordToken: 'my token' });
    expect(await odd.checks()).toEqual({ Discord: ['failed', expect.stringContaining('Reset Token')] });
  });

  it('finds that the intent which the settings need is not on', async () => {
    const { checks } = await checked({ messageContent: true });
    expect(await checks()).toMatchObject({ intents: ['failed', expect.stringContaining('developer portal')] });
  });
});
