import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config.ts';
import { type AttachmentHost, openAttachmentHost } from '../support/discord/attachment-host.ts';
import type { InteractionRequest } from '../support/discord/interaction-payload.ts';
import type { SentMessage } from '../support/discord/interactions.ts';
import { type Newsroom, openNewsroom } from '../support/discord/newsroom.ts';
import { idOf, pressables } from '../support/discord/pressables.ts';
import { readMarkdown } from '../support/discord/read-markdown.ts';
import { makeZip, sayingSize } from '../support/make-zip.ts';

const MANAGER = '32';
const STORM = 'date 2025-12-12 WICK, Scotland, December 12. The storm closed the airport of Wick for two days.';

interface Room {
  readonly room: Newsroom;
  readonly host: AttachmentHost;
}

async function open(settings: Partial<Config> = {}): Promise<Room> {
  const host = await openAttachmentHost();
  return { host, room: await openNewsroom({ discordCdnUrl: host.url, ...settings }) };
}

const ADD = { command: 'archive add', permissions: MANAGER };
const answer = (room: Newsroom, request: InteractionRequest): Promise<SentMessage> =>
  room.discord.interact(request).answered;
const attach = ({ room, host }: Room, name: string, content: string | Uint8Array): Promise<SentMessage> =>
  answer(room, { ...ADD, attachment: host.attach(name, content) });
const words = ({ embeds = [], content = '' }: SentMessage): string =>
  [content, ...embeds.map(({ title, description }) => `${title}\n${readMarkdown(description ?? '').text}`)].join('\n');
const press = (room: Newsroom, message: SentMessage, rest: Partial<InteractionRequest> = {}): Promise<SentMessage> =>
  answer(room, { command: '', button: idOf(message, 'Undo'), permissions: MANAGER, ...rest });
const added = (room: Newsroom): readonly string[] => readdirSync(join(room.app.config.articlesDir, 'added'));

describe('/archive add with an attachment', () => {
  it('acknowledges first, then shows what was understood, and members can ask about it', async () => {
    const { room, host } = await open();
    const sent = room.discord.interact({ ...ADD, attachment: host.attach('storm.txt', STORM) });
    expect(await sent.acknowledged).toEqual({ type: 5, data: { flags: 0 } });
    const shown = words(await sent.answered);
    expect(shown).toContain('Added to the archive');
    expect(shown).toContain('The storm closed the airport of Wick for two days.');
    expect(shown).toMatch(/12 Dec 2025 · \d+ words/);
    expect(shown).toContain('Not given · title (this one is made of the first sentence), outlet, web address');
    expect([...pressables(await sent.answered).keys()]).toEqual(['Undo']);
    const question = { question: 'How long was the airport of Wick closed?' };
    expect(words(await answer(room, { command: 'ask', options: question }))).toContain('for two days');
  });

  it('draws a title full of markup as its words, and names no one', async () => {
    const at = await open();
    const title = '@everyone **Bold** [x](http://evil.example) `code` ||spoiler||';
    const { embeds = [] } = await attach(at, 'title.json', JSON.stringify({ title, text: 'The quay was mended.' }));
    const { text, features } = readMarkdown(embeds[0]?.description ?? '');
    expect(text).toContain(title);
    expect(features.filter((one) => /^(?:link|mention|code|spoiler)/.test(one))).toEqual([]);
  });

  it('says what is wrong and how to mend it, and keeps nothing', async () => {
    const at = await open();
    for (const [name, content, reason] of [
      ['zip.txt', 'PK\u0003\u0004', 'is not a text file'],
      ['empty.txt', '', 'is empty'],
      ['large.txt', 'word '.repeat(1_000_000), 'has more than 4 MB'],
      [`${'x'.repeat(300)}.exe`, 'x', 'is in no format that is read'],
      ['<@1>.rtf', 'x', 'is in no format that is read'],
    ] as const) {
      const reply = await attach(at, name, content);
      expect(words(reply)).toContain('Nothing was added');
      expect(words(reply)).toContain(reason);
      expect(pressables(reply).size).toBe(0);
    }
    expect((await at.room.app.status()).articles).toBe(4);
    // Discord had said how large it is.
    expect(at.host.fetched).toHaveLength(2);
  });

  it('refuses a zip that unpacks beyond the most or beyond what it says, and members are answered as before', async () => {
    const at = await open();
    const zeros = makeZip({ 'zeros.txt': new Uint8Array(8_000_000) });
    for (const [says, reason] of [
      [101_000_000, 'unpacks to more than 100 MB'],
      [10, 'cannot be unpacked'],
    ] as const) {
      const reply = await attach(at, 'coast.zip', sayingSize(zeros, says));
      expect(words(reply)).toContain('Nothing was added');
      expect(words(reply)).toContain(reason);
      expect(pressables(reply).size).toBe(0);
    }
    expect(at.host.fetched).toHaveLength(2);
    expect((await at.room.app.status()).articles).toBe(4);
    await attach(at, 'storm.zip', makeZip({ 'storm.txt': STORM }));
    const question = { question: 'How long was the airport of Wick closed?' };
    expect(words(await answer(at.room, { command: 'ask', options: question }))).toContain('for two days');
  });

  it('fetches from where Discord keeps attachments alone, no more than is taken, and follows nothing elsewhere', async () => {
    const secrets = await openAttachmentHost();
    const { room, host } = await open();
    const foreign = secrets.attach('storm.txt', STORM);
    expect(words(await answer(room, { ...ADD, attachment: foreign }))).toContain('is not kept by Discord');
    const moved = { name: 'storm.txt', url: `${host.url}/elsewhere`, size: 10 };
    expect(words(await answer(room, { ...ADD, attachment: moved }))).toContain('could not be fetched');
    const gone = { name: 'storm.txt', url: `${host.url}/gone`, size: 10 };
    expect(words(await answer(room, { ...ADD, attachment: gone }))).toContain('attach it again');
    const liar = host.attach('storm.txt', 'word '.repeat(1_000_000), 10);
    expect(words(await answer(room, { ...ADD, attachment: liar }))).toContain('has more than 4 MB');
    expect(secrets.fetched).toEqual([]);
  });
});

describe('who may add', () => {
  it('is who may manage a server that the owner of the bot has named', async () => {
    const { room, host } = await open();
    const attachment = host.attach('storm.txt', STORM);
    const member = await answer(room, { ...ADD, attachment, permissions: '2048' });
    expect(member.content).toContain('Only those who may manage this server');
    const elsewhere = await answer(room, { ...ADD, attachment, guildId: '700000000000000009' });
    expect(elsewhere.content).toContain('only from servers that whoever runs me has named');
    expect(elsewhere.content).toContain('ADDING_GUILD_IDS');
    expect(host.fetched).toEqual([]);
  });

  it('is nobody where none is named, and no form opens', async () => {
    const { room } = await open({ addingGuildIds: [] });
    const refused = room.discord.interact(ADD);
    expect(await refused.acknowledged).toMatchObject({ type: 4, data: { flags: 64 } });
    expect((await refused.answered).content).toContain('This is none of them');
  });
});

describe('/archive add without an attachment', () => {
  const fill = (rest: Readonly<Record<string, string>>) => ({
    title: '',
    date: '',
    source: '',
    url: '',
    ...rest,
  });

  it('opens a form, and what is pasted there is an article like any other', async () => {
    const { room } = await open();
    const form = await room.discord.interact(ADD).acknowledged;
    const id = form.type === 9 ? form.data.custom_id : '';
    const filledIn = fill({ text: STORM.slice(16), title: 'Airport shut', date: '2025-12-12', source: 'Coast Wire' });
    const reply = words(await answer(room, { ...ADD, form: id, filledIn }));
    expect(reply).toContain('Airport shut');
    expect(reply).toContain('Coast Wire · 12 Dec 2025');
    expect(reply).toContain('Not given · web address');
    expect(added(room)).toEqual([expect.stringMatching(/^airport-shut-[0-9a-f]{12}\.json$/)]);
  });

  it('takes no day and no address that cannot be one', async () => {
    const { room } = await open();
    const form = await room.discord.interact(ADD).acknowledged;
    const id = form.type === 9 ? form.data.custom_id : '';
    const send = (rest: Readonly<Record<string, string>>) => answer(room, { ...ADD, form: id, filledIn: fill(rest) });
    expect((await send({ text: 'A quay.', date: '12.12.25' })).content).toContain('write it as YYYY-MM-DD');
    expect((await send({ text: 'A quay.', url: 'javascript:1' })).content).toContain('https://');
    expect(
      (await answer(room, { ...ADD, form: id, filledIn: fill({ text: 'A' }), permissions: '0' })).content,
    ).toContain('Only those who may manage');
    expect((await room.app.status()).articles).toBe(4);
  });
});

describe('Undo', () => {
  it('takes the article away again, after a restart as well, at the press of anybody who may add', async () => {
    const at = await open();
    const reply = await attach(at, 'storm.txt', STORM);
    await at.room.restart();
    const member = await press(at.room, reply, { permissions: '2048' });
    expect(member.content).toContain('Only those who may manage');
    const undone = await press(at.room, reply, { userId: '200000000000000002' });
    expect(words(undone)).toContain('Taken away again');
    expect(pressables(undone).size).toBe(0);
    expect((await at.room.app.status()).articles).toBe(4);
    expect(added(at.room)).toEqual([]);
  });

  it('says kindly that the file was changed or removed since, or that it is too late', async () => {
    const at = await open();
    const reply = await attach(at, 'storm.txt', STORM);
    const path = join(at.room.app.config.articlesDir, 'added', added(at.room)[0] ?? '');
    writeFileSync(path, `${STORM} More.`);
    expect(words(await press(at.room, reply))).toContain('changed since it was added, so it stays');
    rmSync(path);
    expect(words(await press(at.room, reply))).toContain('taken away already');
    at.room.app.memory().members.forget('200000000000000001');
    expect((await press(at.room, reply)).content).toContain('no longer have that answer');
  });
});
