import { describe, expect, it } from 'vitest';
import type { LoopbackDiscord } from '../support/discord/loopback-discord.ts';
import { startDiscord } from '../support/discord/start-bot.ts';
import { newsFolder } from '../support/terminal/news-folder.ts';
import { runDateline } from '../support/terminal/run-dateline.ts';
import { startDateline } from '../support/terminal/start-dateline.ts';
import { startWithin } from '../support/terminal/start-within.ts';

/** The bot as a supervisor starts it. */
const startBotProcess = (discord: LoopbackDiscord) =>
  startDateline(['start'], { folder: newsFolder(), environment: environmentOf(discord) });

/** The same within this process, for what ends by itself. */
const runBot = (discord: LoopbackDiscord, token = discord.token) =>
  runDateline(['start'], { folder: newsFolder(), environment: environmentOf(discord, token) });

/** The same within this process, for a test to talk to. */
const startBotWithin = (discord: LoopbackDiscord) =>
  startWithin(['start'], { folder: newsFolder(), environment: environmentOf(discord) });

const environmentOf = ({ apiUrl, token }: LoopbackDiscord, given = token) => ({
  DISCORD_TOKEN: given,
  DISCORD_API_URL: apiUrl,
});

// Whole processes, each reading the whole program: on a busy machine that takes its time.
describe('the bot’s process', { timeout: 120_000 }, () => {
  it('ends with 4 and where to get another token when Discord does not take this one', async () => {
    const { code, stderr } = await runBot(await startDiscord(), 'wrong');
    expect([code, stderr]).toEqual([4, expect.stringContaining('developer portal')]);
  });

  it('ends with 5 when Discord does not allow its intents', async () => {
    const { code, stderr } = await runBot(await startDiscord({ refuseWith: 4014 }));
    expect([code, stderr]).toEqual([5, expect.stringMatching(/intents.*MESSAGE_CONTENT=off/)]);
  });

  it('ends with 6 and what to check when Discord cannot be reached', async () => {
    const discord = await startDiscord();
    await discord.close();
    const { code, stderr } = await runBot(discord);
    expect([code, stderr]).toEqual([6, expect.stringContaining('DISCORD_API_URL')]);
  });

  it('ends with 4 when the token is reset while it runs, instead of staying without a connection', async () => {
    const discord = await startDiscord();
    const bot = startBotWithin(discord);
    await bot.shows('connected to Discord');
    discord.gateway.closeWith(4004);
    expect((await bot.ended).code).toBe(4);
  });

  it('finishes what it was asked when it is told to stop, and ends with 0', async () => {
    const discord = await startDiscord();
    const bot = startBotProcess(discord);
    await bot.shows('connected to Discord');
    const asked = discord.interact({ command: 'ask', options: { question: 'When did the harbour reopen?' } });
    await asked.acknowledged;
    bot.child.kill('SIGTERM');
    expect((await asked.answered).embeds).toHaveLength(1);
    expect((await bot.ended).code).toBe(0);
  });
});
