import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import type { Config } from '../../src/config.ts';
import { deployCommands } from '../../src/discord/registering/deploy-commands.ts';
import { createLogger } from '../../src/log.ts';
import { createMemory } from '../../src/memory/create-memory.ts';
import { checkDiscord } from '../../src/run/check-discord.ts';
import { botConfig } from '../support/discord/bot-config.ts';
import { startDiscord } from '../support/discord/start-bot.ts';

const log = createLogger({ level: 'silent', write: () => undefined });

async function checked(settings: Partial<Config> = {}) {
  const discord = await startDiscord();
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
