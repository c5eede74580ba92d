import { describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { openNewsroom } from '../support/discord/newsroom.ts';
import { digests, HALCROW, manage, watch, wave, words } from '../support/discord/watching.ts';

const HOUR = 3_600_000;

describe('quiet hours', () => {
  it('hold digests back, and send them together after', async () => {
    const room = await openNewsroom();
    const hour = (ahead: number) => `${String((new Date().getUTCHours() + ahead + 24) % 24).padStart(2, '0')}:00`;
    const bad = await manage(room, 'archive settings', { 'quiet-from': 'late' });
    expect(bad.content).toContain('Write hours as 22:00');
    const zone = await manage(room, 'archive settings', { 'time-zone': 'Atlantis' });
    expect(zone.content).toContain('Asia/Baku or UTC');
    const set = await manage(room, 'archive settings', { 'quiet-from': hour(-1), 'quiet-to': hour(3) });
    expect(words(set)).toContain(`${hour(-1)} to ${hour(3)} (UTC)`);
    await watch(room, 'slipway');
    await wave(room, { 'slip.txt': HALCROW });
    await wave(room, { 'sold.txt': 'date 2025-12-14 A slipway was sold at Unst.' });
    expect(digests(room)).toEqual([]);
    await room.restart();
    room.later(4 * HOUR);
    await eventually(() => expect(digests(room)).toHaveLength(1));
    expect(digests(room)[0]?.text).toMatch(/opened the new slipway[\s\S]*sold at Unst/);
  });
});

describe('a channel that cannot be written to', () => {
  it.each([
    [50_013, 'Missing Permissions', 'Send Messages'],
    [10_003, 'Unknown Channel', 'the channel was deleted'],
  ])('suspends its watches (%d), and says what to do, once', async (code, message, remedy) => {
    const room = await openNewsroom();
    const fault = { kind: 'status', status: code === 10_003 ? 404 : 403, body: { code, message } } as const;
    room.discord.plan({ method: 'POST', path: /^\/channels\/\d+\/messages$/, times: 99, fault });
    await watch(room, 'slipway');
    await wave(room, { 'slip.txt': HALCROW });
    await eventually(() => expect(room.lines.join('\n')).toContain('suspended'));
    expect(room.lines.join('\n')).toContain(remedy);
    const list = words(await manage(room, 'watch list'));
    expect(list).toContain('stopped:');
    expect(list).toContain(remedy);
    await wave(room, { 'sold.txt': 'date 2025-12-14 A slipway was sold at Unst.' });
    expect(digests(room)).toHaveLength(1);
    await watch(room, 'slipway');
    expect(words(await manage(room, 'watch list'))).not.toContain('stopped');
  });

  it('is tried again while Discord is only out of reach', async () => {
    const room = await openNewsroom();
    const path = /^\/channels\/\d+\/messages$/;
    room.discord.plan({ method: 'POST', path, times: 2, fault: { kind: 'drop', takesEffect: false } });
    await watch(room, 'slipway');
    await wave(room, { 'slip.txt': HALCROW });
    await eventually(() => expect(room.discord.requests.filter((one) => path.test(one.path)).at(-1)?.status).toBe(200));
    expect(words(await manage(room, 'watch list'))).not.toContain('stopped');
  });
});

describe('a digest whose answer was lost', () => {
  it('is the same message when it is sent again', async () => {
    const room = await openNewsroom();
    const path = /^\/channels\/\d+\/messages$/;
    room.discord.plan({ method: 'POST', path, times: 1, fault: { kind: 'drop', takesEffect: true } });
    await watch(room, 'slipway');
    await wave(room, { 'slip.txt': HALCROW });
    await eventually(() => expect(room.app.memory().findings.list(null)).toEqual([]));
    const sent = room.discord.requests.filter((one) => path.test(one.path)).map(({ body }) => body);
    expect(sent).toHaveLength(2);
    expect(sent[0]).toEqual(sent[1]);
    expect(sent[0]).toMatchObject({ nonce: expect.stringMatching(/^digest-\d+$/), enforce_nonce: true });
  });
});

describe('/privacy', () => {
  it('counts the watches that somebody made, and deletes them', async () => {
    const room = await openNewsroom();
    await watch(room, 'slipway');
    expect(words(await manage(room, 'privacy'))).toContain('1 watch');
    await manage(room, 'privacy', { delete: true });
    expect(room.app.memory().watches.list(null)).toEqual([]);
  });
});
