import { describe, expect, it } from 'vitest';
import { freePort } from '../support/discord/free-port.ts';
import { startDiscord } from '../support/discord/start-bot.ts';
import { post } from '../support/server/open-server.ts';
import type { Watched } from '../support/terminal/collect-output.ts';
import { newsFolder } from '../support/terminal/news-folder.ts';
import { startDateline } from '../support/terminal/start-dateline.ts';
import { startWithin } from '../support/terminal/start-within.ts';

const TOKEN = 'a-token-of-the-test-1234';
/** Words that are in no article. */
const MARKER = 'zyzzogeton';

// Whole processes, each reading the whole program: on a busy machine that takes its time.
describe('the log of a bot with a server beside it', { timeout: 120_000 }, () => {
  async function logOf(
    start: (environment: Readonly<Record<string, string>>) => Watched & { readonly stop: () => void },
  ): Promise<{ log: string; token: string }> {
    const discord = await startDiscord();
    const port = await freePort();
    const all = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      HTTP_PORT: String(port),
      HTTP_TOKEN: TOKEN,
      LOG_LEVEL: 'debug',
    };
    const bot = start(all);
    await bot.shows('connected to Discord');
    await discord.interact({ command: 'ask', options: { question: `When did ${MARKER} open?` } }).answered;
    const address = `http://127.0.0.1:${port}`;
    const authorization = `Bearer ${TOKEN}`;
    await post(`${address}/api/ask`, { question: MARKER, from: MARKER }, { authorization });
    await post(`${address}/api/verify-quote`, { quote: `${MARKER} said so` }, { authorization });
    await fetch(`${address}/api/ask?question=${MARKER}`, { headers: { authorization } });
    await post(`${address}/api/ask`, { question: MARKER }, { authorization: `Bearer ${TOKEN}x` });
    bot.stop();
    const { code, stdout, stderr } = await bot.ended;
    expect([code, stdout]).toEqual([0, '']);
    return { log: stderr, token: discord.token };
  }

  it('is JSON with a time and the id of each request, and has neither a token in it nor what was asked', async () => {
    const { log, token } = await logOf((environment) => {
      const bot = startDateline(['start'], { folder: newsFolder(), environment });
      return { ...bot, stop: () => void bot.child.kill('SIGTERM') };
    });
    const lines = log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.filter(({ time, level }) => typeof time !== 'string' || typeof level !== 'string')).toEqual([]);
    const [answered] = lines.filter(({ message }) => message === 'answered');
    expect(answered).toMatchObject({ command: 'ask', request: expect.stringMatching(/^[\da-f]{8}$/u) });
    expect(lines.filter(({ message }) => message === 'served').length).toBeGreaterThan(3);
    expect(log).not.toContain(MARKER);
    expect(log).not.toContain(token);
    expect(log).not.toContain(TOKEN);
  });

  it('has what was asked where questions are kept', async () => {
    const { log, token } = await logOf((environment) =>
      startWithin(['start'], { folder: newsFolder(), environment: { ...environment, KEEP_QUESTIONS: 'on' } }),
    );
    expect(log).toContain(MARKER);
    expect(log).not.toContain(token);
    expect(log).not.toContain(TOKEN);
  });
});
