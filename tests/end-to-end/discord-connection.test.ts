import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/discord/bot.ts';
import { createLogger } from '../../src/log.ts';
import { command, pausedCommand } from '../support/discord/commands.ts';
import type { Fault } from '../support/discord/faults.ts';
import type { LoopbackDiscord } from '../support/discord/loopback-discord.ts';
import { askReply } from '../support/discord/replies.ts';
import { botConfig } from '../support/discord/bot-config.ts';
import { quietApp } from '../support/discord/quiet-app.ts';
import { startBot, startDiscord } from '../support/discord/start-bot.ts';
import { eventually } from '../support/eventually.ts';

const QUOTE = 'The harbour reopened on Tuesday, two days after the storm.';
const QUESTION = { command: 'ask', options: { question: 'When did the harbour reopen?' } };
const answering = command(async () => askReply([QUOTE]));

describe('a connection that breaks', () => {
  it.each<[string, Fault]>([
    ['Discord took the acknowledgement but its answer was lost', { kind: 'drop', takesEffect: true }],
    ['the acknowledgement never arrived', { kind: 'drop', takesEffect: false }],
    ['Discord failed', { kind: 'status', status: 502 }],
    [
      'Discord asked to wait',
      {
        kind: 'status',
        status: 429,
        body: { message: 'slow', retry_after: 0.2, global: false },
        headers: { 'retry-after': '0.2' },
      },
    ],
    [
      'Discord asks to wait with everything',
      {
        kind: 'status',
        status: 429,
        body: { message: 'slow', retry_after: 0.2, global: true },
        headers: { 'retry-after': '0.2', 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' },
      },
    ],
    ['Discord is slow', { kind: 'delay', ms: 300 }],
  ])('does not keep a question from being answered: %s', async (_what, fault) => {
    const { discord } = await startBot({ commands: [answering] });
    discord.plan({ method: 'POST', path: /callback/, times: 1, fault });
    expect((await discord.interact(QUESTION).answered).embeds).toHaveLength(1);
  });

  it('does not leave a question on “thinking…” when Discord took the acknowledgement and never said so', async () => {
    const { discord } = await startBot({ commands: [answering] });
    discord.plan({ method: 'POST', path: /callback/, times: 9, fault: { kind: 'hang', takesEffect: true } });
    expect((await discord.interact(QUESTION).answered).embeds).toHaveLength(1);
  });

  it.each<[string, Fault, number]>([
    ['the connection is closed', { kind: 'drop', takesEffect: false }, 2],
    ['Discord fails longer than its library tries', { kind: 'status', status: 503 }, 5],
  ])('does not lose an answer: %s', async (_what, fault, times) => {
    const { discord } = await startBot({ commands: [answering] });
    discord.plan({ method: 'PATCH', path: /@original/, times, fault });
    expect((await discord.interact(QUESTION).answered).embeds).toHaveLength(1);
  });

  it('lets go of an answer that nobody waits for any more, and goes on', async () => {
    const { discord } = await startBot({ commands: [answering] });
    const gone: Fault = { kind: 'status', status: 404, body: { code: 10_008, message: 'Unknown Message' } };
    discord.plan({ method: 'PATCH', path: /@original/, times: 1, fault: gone });
    const { state } = discord.interact(QUESTION);
    const edits = () => discord.requests.filter(({ method }) => method === 'PATCH');
    await eventually(() => expect(edits()).toHaveLength(1));
    await discord.interact(QUESTION).answered;
    expect(state.message).toBeNull();
    expect(edits()).toHaveLength(2);
  });

  it('does not run a command that Discord has given up on', async () => {
    let ran = 0;
    const counting = command(async () => ((ran += 1), askReply([QUOTE])));
    const { discord, lines } = await startBot({ commands: [counting] });
    const late: Fault = { kind: 'status', status: 404, body: { code: 10_062, message: 'Unknown interaction' } };
    discord.plan({ method: 'POST', path: /callback/, times: 1, fault: late });
    discord.interact(QUESTION);
    const warnings = () => lines.filter((line) => line.startsWith('warn an acknowledgement failed'));
    await eventually(() => expect(warnings()).toHaveLength(1));
    await discord.interact(QUESTION).answered;
    expect(ran).toBe(1);
  });
});

describe('stop', () => {
  it('lets open commands finish, takes no new ones, and leaves Discord', async () => {
    const { command: slow, started, finish } = pausedCommand(askReply([QUOTE]));
    const { discord, bot } = await startBot({ commands: [slow] });
    const before = discord.interact(QUESTION);
    await started;
    const stopped = bot.stop();
    const after = await discord.interact(QUESTION).acknowledged;
    expect(after).toMatchObject({ type: 4, data: { content: expect.stringContaining('being restarted') } });
    finish();
    await stopped;
    expect(before.state.message?.embeds).toHaveLength(1);
    expect(discord.gateway.closedWith()).toEqual([1000]);
  });

  it('answers a command that does not finish with an apology instead of leaving it on “thinking…”', async () => {
    const { command: slow, started } = pausedCommand(askReply([QUOTE]));
    const { discord, bot } = await startBot({ commands: [slow] });
    const { state } = discord.interact(QUESTION);
    await started;
    await bot.stop();
    expect(state.message?.content).toMatch(/^⚠️ .*ask again in a minute/);
  });

  it('can be called twice', async () => {
    const { bot } = await startBot({ commands: [answering] });
    await bot.stop();
    await expect(bot.stop()).resolves.toBeUndefined();
  });
});

describe('start', () => {
  const lines: string[] = [];
  const log = createLogger({ level: 'debug', write: (line) => lines.push(line) });

  async function loginOf(discord: LoopbackDiscord, rest: Parameters<typeof botConfig>[1]) {
    const config = botConfig(discord, rest);
    const bot = createBot({ config, commands: [], app: quietApp({ config, log }), log });
    return bot.start();
  }

  it('asks for the servers’ structure and nothing else', async () => {
    const { discord } = await startBot({ commands: [] });
    expect(discord.gateway.intents()).toBe(1 + 512);
  });

  it('says that the token is wrong, and where to get another', async () => {
    const login = loginOf(await startDiscord(), { discordToken: 'wrong' });
    await expect(login).rejects.toMatchObject({
      code: 'discord-token',
      message: expect.stringContaining('developer portal'),
    });
  });

  it.each([
    [4004, 'discord-token'],
    [4014, 'discord-intents'],
  ])('says why when the gateway closes with %i', async (refuseWith, code) => {
    await expect(loginOf(await startDiscord({ refuseWith }), {})).rejects.toMatchObject({ code });
  });

  it('says that Discord cannot be reached, and what to check', async () => {
    const discord = await startDiscord();
    await discord.close();
    const config = botConfig(discord);
    const bot = createBot({ config, commands: [], app: quietApp({ config, log }), log });
    await expect(bot.start()).rejects.toMatchObject({
      code: 'discord-network',
      message: expect.stringContaining('DISCORD_API_URL'),
    });
  });

  it('says that there is no token', async () => {
    const login = loginOf(await startDiscord(), { discordToken: null });
    await expect(login).rejects.toMatchObject({ code: 'discord-token' });
  });
});
