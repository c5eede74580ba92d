import { describe, expect, it } from 'vitest';
import { command } from '../support/discord/commands.ts';
import type { LoopbackDiscord } from '../support/discord/loopback-discord.ts';
import { askReply } from '../support/discord/replies.ts';
import { startBot, startDiscord } from '../support/discord/start-bot.ts';
import { eventually } from '../support/eventually.ts';

const QUOTE = 'The harbour reopened on Tuesday, two days after the storm.';
const QUESTION = { command: 'ask', options: { question: 'When did the harbour reopen?' } };

/** A bot that counts how often its command runs. */
async function startCounting(heartbeatMs = 20_000) {
  const ran: string[] = [];
  const counting = command(
    async ({ question }) => (ran.push(typeof question === 'string' ? question : ''), askReply([QUOTE])),
  );
  const discord = await startDiscord({ heartbeatMs });
  await startBot({ commands: [counting], discord, config: { messageContent: true } });
  return { discord, ran };
}

/** Asks by a command and by a message at once, and waits for both answers. */
async function askBoth(discord: LoopbackDiscord) {
  const replyTo = discord.botSaid('Hello.');
  const asked = discord.interact(QUESTION);
  const said = discord.say({ content: 'When did the harbour reopen?', replyTo });
  await Promise.all([asked.answered, said.answered]);
  return { asked, said };
}

/** Everything was answered, and nothing twice. */
function expectOnce(given: readonly Awaited<ReturnType<typeof askBoth>>[], ran: readonly string[]): void {
  expect(given.map(({ asked }) => asked.state.edits)).toEqual(given.map(() => 1));
  expect(given.map(({ said }) => said.replies().length)).toEqual(given.map(() => 1));
  expect(ran).toHaveLength(2 * given.length);
}

describe('after an event of the gateway the bot answers, and nothing twice:', () => {
  it.each<[string, (discord: LoopbackDiscord) => void]>([
    ['the connection is cut', ({ gateway }) => gateway.cut()],
    ['Discord asks to reconnect', ({ gateway }) => gateway.askToReconnect()],
    ['the session is not valid but can be resumed', ({ gateway }) => gateway.invalidateSession(true)],
  ])('%s, and what was asked meanwhile comes with the resumed session', async (_what, happens) => {
    const { discord, ran } = await startCounting();
    const before = await askBoth(discord);
    happens(discord);
    const meanwhile = await askBoth(discord);
    await eventually(() => expect(discord.gateway.resumes()).toBe(1));
    const after = await askBoth(discord);
    expect(discord.gateway.identifies()).toBe(1);
    expectOnce([before, meanwhile, after], ran);
  });

  it('the connection turns into a zombie, which the bot finds out by itself', async () => {
    const { discord, ran } = await startCounting(200);
    const before = await askBoth(discord);
    discord.gateway.turnZombie();
    const meanwhile = await askBoth(discord);
    expect(discord.gateway.resumes()).toBe(1);
    const after = await askBoth(discord);
    expect(discord.gateway.identifies()).toBe(1);
    expectOnce([before, meanwhile, after], ran);
  });

  it('the session is over, and the bot begins a new one', async () => {
    const { discord, ran } = await startCounting();
    const before = await askBoth(discord);
    discord.gateway.invalidateSession(false);
    // What is asked before the new session Discord tells nobody.
    await eventually(() => expect(discord.gateway.identifies()).toBe(2));
    const after = await askBoth(discord);
    expect(discord.gateway.resumes()).toBe(0);
    expectOnce([before, after], ran);
  });

  it('the session that it would resume is forgotten', async () => {
    const { discord, ran } = await startCounting();
    const before = await askBoth(discord);
    discord.gateway.forgetSession();
    discord.gateway.cut();
    await eventually(() => expect(discord.gateway.identifies()).toBe(2));
    const after = await askBoth(discord);
    expect(discord.gateway.resumes()).toBe(0);
    expectOnce([before, after], ran);
  });
});
