import { describe, expect, it, onTestFinished } from 'vitest';
import { createLoopbackDiscord } from '../support/discord/loopback-discord.ts';
import { newsFolder } from '../support/terminal/news-folder.ts';
import { runDateline } from '../support/terminal/run-dateline.ts';
import { startDateline } from '../support/terminal/start-dateline.ts';
import { startWithin } from '../support/terminal/start-within.ts';

describe('the process', () => {
  it('ends quietly when its reader has enough', async () => {
    const { child, ended } = startDateline(['ask', '-'], { folder: newsFolder() });
    child.stdout.once('data', () => {
      child.stdout.destroy();
      child.stdin.end('When did the harbour reopen?\n'.repeat(50));
    });
    child.stdin.write('When did the harbour reopen?\n');
    child.stdin.on('error', () => undefined); // It may have ended before it read all.
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('stops a command that is under way at %s', async (signal, code) => {
    const running = startDateline(['ask', '-'], { folder: newsFolder() });
    running.child.stdin.write('When did the harbour reopen?\n');
    await running.shows('Sources');
    running.child.kill(signal);
    expect(await running.ended).toMatchObject({ code, stderr: '' });
  });
});

describe('dateline without a command, in a pipe', () => {
  it('is the chat: answers go to standard output, in order, the greeting to standard error', async () => {
    const input = 'When did the harbour of Lerwick reopen?\n/open 1\n/nonsense\n/who Magnus Tait\n';
    const { code, stdout, stderr } = await runDateline([], { folder: newsFolder(), input });
    expect(stderr).toMatch(/^Dateline: 2 articles, newest 11 Dec 2025; found by words only\./);
    expect(stderr).toContain('DISCORD_TOKEN');
    expect(stderr).toContain('There is no command "/nonsense"');
    const order = ['reopened on Monday', '┃ LERWICK', 'Captain'].map((text) => stdout.indexOf(text));
    expect(order.every((at, index) => at > (order[index - 1] ?? -1))).toBe(true);
    expect(stdout).not.toContain('\u001b');
    expect(code).toBe(0);
  });

  it('ends with exit code 0 when it is asked to end', async () => {
    const running = startWithin(['start'], { folder: newsFolder() });
    await running.shows('Dateline:');
    running.stop();
    expect(await running.ended).toMatchObject({ code: 0 });
  });

  it('says in one line what keeps it from starting', async () => {
    const { code, stderr } = await runDateline(['--articles', 'missing'], { folder: newsFolder() });
    expect(stderr).toMatch(/^dateline: .*missing/);
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(1);
  });
});

describe('dateline with a token', () => {
  it('is the Discord bot, says so, and leaves with exit code 0 when it is asked to end', async () => {
    const discord = await createLoopbackDiscord();
    onTestFinished(() => discord.close());
    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
    const running = startWithin(['start'], { folder: newsFolder(), environment });
    await running.shows('connected to Discord');
    running.stop();
    const { code, stdout, stderr } = await running.ended;
    expect(stderr).toContain('without DISCORD_TOKEN this is the terminal chat');
    expect(stdout).toBe('');
    expect(code).toBe(0);
  });

  it('registers its commands and removes them again', async () => {
    const discord = await createLoopbackDiscord();
    onTestFinished(() => discord.close());
    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
    const folder = newsFolder();
    const deployed = await runDateline(['deploy', '--json'], { folder, environment });
    const added: unknown = expect.arrayContaining(['ask', 'summary', 'who']);
    expect(JSON.parse(deployed.stdout)).toMatchObject({ command: 'deploy', deployments: [{ guildId: null, added }] });
    const again = await runDateline(['deploy'], { folder, environment });
    expect(again.stdout).toMatch(/^Everywhere: nothing changed since .*Discord was not asked/);
    const forced = await runDateline(['deploy', '--force'], { folder, environment });
    expect(forced.stdout).toMatch(/^Everywhere: \d+ commands; nothing changed\.\n$/);
    const removed = await runDateline(['undeploy'], { folder, environment });
    expect(removed.stdout).toMatch(/^Everywhere: 0 commands; removed .*ask/);
    expect([deployed.code, again.code, removed.code]).toEqual([0, 0, 0]);
  });

  it('says what to do where there is none', async () => {
    const { code, stderr } = await runDateline(['deploy'], { folder: newsFolder() });
    expect(stderr).toContain('DISCORD_TOKEN');
    expect(code).toBe(4);
  });
});
