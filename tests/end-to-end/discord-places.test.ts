import { describe, expect, it } from 'vitest';
import { openNewsroom } from '../support/discord/newsroom.ts';
import { FERRY, READING } from '../support/discord/open-thread.ts';
import { idOf } from '../support/discord/pressables.ts';
import { eventually } from '../support/eventually.ts';

const MANAGER = '32';
const NO_PERMISSION = { kind: 'status', status: 403, body: { code: 50_013, message: 'Missing Permissions' } } as const;

describe('a channel that is deleted', () => {
  it('is no place to send members to, and those who can choose another are told so', async () => {
    const room = await openNewsroom();
    const { channelId, otherChannelId, hiddenChannelId } = room.discord;
    const options = { channels: `<#${otherChannelId}> <#${hiddenChannelId}>` };
    await room.discord.interact({ command: 'archive settings', options, permissions: MANAGER }).answered;
    room.discord.deleteChannel(otherChannelId);
    await eventually(() => expect(room.lines.join('\n')).toMatch(/channel of the settings was deleted .*settings/));
    const words = async () => (await room.discord.interact({ ...FERRY, channelId }).answered).content ?? '';
    expect(await words()).toContain(`Please ask in <#${hiddenChannelId}>.`);
    room.discord.deleteChannel(hiddenChannelId);
    await eventually(async () => expect(await words()).toMatch(/None of the channels .*`\/archive settings`/));
  });
});

describe('a server that the bot is removed from', () => {
  it('is named in the log, with what to do', async () => {
    const room = await openNewsroom();
    room.discord.kick();
    const line = new RegExp(`removed from a server: invite it again.*${room.discord.guildId}`);
    await eventually(() => expect(room.lines.join('\n')).toMatch(line));
  });
});

describe('what Discord does not let the bot do', () => {
  it('is told to who shares an answer, and it can be shared later', async () => {
    const room = await openNewsroom();
    const asked = await room.discord.interact({ ...FERRY, options: { ...FERRY.options, private: true } }).answered;
    room.discord.plan({ method: 'POST', path: /callback/, times: 1, fault: NO_PERMISSION });
    const share = { command: '', button: idOf(asked, 'Share') };
    expect((await room.discord.interact(share).answered).content).toMatch(/not be shown to all.*"Send Messages"/);
    expect((await room.discord.interact(share).answered).content).toContain('Shared by');
  });

  it('is told to who opens a thread in which the bot cannot write', async () => {
    const room = await openNewsroom(READING);
    const asked = await room.discord.interact(FERRY).answered;
    room.discord.plan({ method: 'POST', path: /^\/channels\/\d+\/messages$/, times: 1, fault: NO_PERMISSION });
    const opened = await room.discord.interact({ command: '', button: idOf(asked, 'Thread') }).answered;
    expect(opened.content).toMatch(/I opened <#\d+>, but cannot write there\..*"Send Messages in Threads"/);
    expect(room.lines.join('\n')).toMatch(/a message in a new thread is undeliverable/);
  });
});
