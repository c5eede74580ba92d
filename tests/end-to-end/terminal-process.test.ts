import { describe, expect, it } from 'vitest';
import { newsFolder } from '../support/terminal/news-folder.ts';
import { runDateline, startDateline } from '../support/terminal/run-dateline.ts';

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

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with exit code 0 at %s', async (signal) => {
    const running = startDateline(['start'], { folder: newsFolder() });
    await running.shows('Dateline:');
    running.child.kill(signal);
    expect(await running.ended).toMatchObject({ code: 0 });
  });

  it('says in one line what keeps it from starting', async () => {
    const { code, stderr } = await runDateline(['--articles', 'missing'], { folder: newsFolder() });
    expect(stderr).toMatch(/^dateline: .*missing/);
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(1);
  });
});
