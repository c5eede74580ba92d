import { describe, expect, it } from 'vitest';
import { SETTLED_MS } from '../../src/watches/look-for-news.ts';
import { eventually } from '../support/eventually.ts';
import type { SentMessage } from '../support/discord/interactions.ts';
import { openNewsroom } from '../support/discord/newsroom.ts';
import { readMarkdown } from '../support/discord/read-markdown.ts';
import { digests, HALCROW, manage, quotesIn, watch, wave, words } from '../support/discord/watching.ts';

describe('/watch', () => {
  it('is for those who may manage the server; it says how it was understood, lists and removes', async () => {
    const room = await openNewsroom();
    const refused = await room.discord.interact({ command: 'watch add', options: { for: 'Ingrid Halcrow' } }).answered;
    expect(refused.content).toContain('Only those who may manage');
    expect(words(await watch(room, 'Ingrid Halcrow'))).toContain('the person “Ingrid Halcrow”');
    expect(words(await watch(room, 'When does the ferry sail?'))).toContain('an answer to “When does the ferry sail?”');
    expect(words(await watch(room, 'slipway'))).toContain('sentences with the words “slipway”');
    await room.restart();
    const list = words(await manage(room, 'watch list'));
    expect(list).toMatch(/Ingrid Halcrow[\s\S]*ferry[\s\S]*slipway/);
    const number = Number(/slipway” · number (\d+)/.exec(list)?.[1]);
    expect(words(await manage(room, 'watch remove', { number }))).toContain('Not watched any more');
    expect(words(await manage(room, 'watch remove', { number }))).toContain('no watch of that number');
    const other = await manage(room, 'watch list', {}, { guildId: '700000000000000009' });
    expect(words(other)).toContain('Nothing yet');
  });

  it('has a bound a server, and takes no endless words', async () => {
    const room = await openNewsroom();
    for (let at = 0; at < 25; at += 1) await watch(room, `slipway ${at}`);
    expect((await watch(room, 'one more')).content).toContain('at most 25');
    expect(words(await watch(room, 'slipway 3'))).toContain('Watching from now on');
    expect((await watch(room, 'x'.repeat(300))).content).toContain('at most 200 characters');
  });
});

describe('a digest', () => {
  it('is one message for all that a channel waits for, once no more articles come, with the quotes that matched', async () => {
    const room = await openNewsroom();
    await watch(room, 'Ingrid Halcrow');
    await watch(room, 'How many boats sank at Wick?');
    await watch(room, 'slipway');
    await room.change({ 'slip.txt': HALCROW });
    await eventually(() => expect(room.app.memory().arrivals.pending()).toHaveLength(1));
    await room.change({ 'wick.txt': 'date 2025-12-13 Nine boats sank at Wick on Saturday, the coast guard said.' });
    await eventually(() => expect(room.app.memory().arrivals.pending()).toHaveLength(2));
    expect(digests(room)).toEqual([]);
    room.later(SETTLED_MS + 1_000);
    await eventually(() => expect(digests(room)).toHaveLength(1));
    const [{ channel, text } = { channel: '', text: '' }] = digests(room);
    expect(channel).toBe(room.discord.channelId);
    expect(text).toContain('New in the archive');
    expect(text).toMatch(/Ingrid Halcrow[\s\S]*opened the new slipway\. \[1\]/);
    expect(text).toMatch(/How many boats sank at Wick\?[\s\S]*Nine boats sank/);
    expect(text).toMatch(/slipway[\s\S]*opened the new slipway\. \[1\]/);
  });

  it('is sent to each channel of its own, and never twice', async () => {
    const room = await openNewsroom();
    const { channelId, otherChannelId } = room.discord;
    await watch(room, 'Halcrow', { channelId });
    await watch(room, 'slipway', { channelId: otherChannelId });
    await wave(room, { 'slip.txt': HALCROW });
    await eventually(() =>
      expect(
        digests(room)
          .map(({ channel }) => channel)
          .toSorted(),
      ).toHaveLength(2),
    );
    await room.restart();
    await wave(room, { 'other.txt': 'date 2025-12-14 A lamp was lit at Unst.' });
    await room.app.update({ rebuild: true });
    await room.looked();
    expect(
      digests(room)
        .map(({ channel }) => channel)
        .toSorted(),
    ).toEqual([channelId, otherChannelId].toSorted());
  });

  it('tells nothing of what was there before, nor of copies, changes and renamed files', async () => {
    const room = await openNewsroom();
    await watch(room, 'Magnus Tait');
    await watch(room, 'slipway');
    await watch(room, 'Ingrid Halcrow');
    await wave(room, { 'slip.txt': HALCROW, 'copy.txt': `${HALCROW}\n\nMore soon.` });
    await eventually(() => expect(digests(room)).toHaveLength(1));
    expect(quotesIn(digests(room)[0]?.text).match(/opened the new slipway/g)).toHaveLength(2);
    expect(digests(room)[0]?.text).not.toContain('Magnus Tait');
    await wave(room, {
      'slip.txt': null,
      'renamed.txt': HALCROW,
      'ferry.txt': 'date 2025-12-11 Magnus Tait left the ferry.',
      'lamp.txt': 'date 2025-12-14 A lamp was lit at Unst.',
    });
    expect(digests(room)).toHaveLength(1);
  });

  it('shows a few lines of many, and says where the rest is', async () => {
    const room = await openNewsroom();
    await watch(room, 'slipway');
    const places = ['Unst', 'Yell', 'Fetlar', 'Whalsay', 'Bressay'];
    const files = places.map((place, at) => [
      `p${at}.txt`,
      `date 2025-12-13 The slipway of ${place} was ${['mended', 'sold', 'painted', 'lost', 'flooded'][at]} by ${place} people.`,
    ]);
    await wave(room, Object.fromEntries(files));
    await eventually(() => expect(digests(room)).toHaveLength(1));
    expect(quotesIn(digests(room)[0]?.text).match(/The slipway of \w+ was/g)).toHaveLength(3);
    expect(digests(room)[0]?.text).toContain('and 2 more: /summary scope:slipway');
  });

  it('is one line for a wave too large to look through', async () => {
    const room = await openNewsroom();
    await watch(room, 'slipway');
    await watch(room, 'Halcrow');
    const lines = Array.from({ length: 250 }, (_, at) => JSON.stringify({ text: `Boat ${at} passed the slipway.` }));
    await wave(room, { 'boats.jsonl': lines.join('\n') });
    await eventually(() => expect(digests(room)).toHaveLength(1));
    expect(digests(room)[0]?.text).toContain('250 articles came at once');
    expect(digests(room)[0]?.text).not.toContain('passed');
  });

  it('shows quotes as words, and pings nobody', async () => {
    const room = await openNewsroom();
    await watch(room, '@everyone slipway');
    await wave(room, { 'evil.txt': 'date 2025-12-13 The **slipway** @everyone <@1> [x](http://evil.example) opened.' });
    await eventually(() => expect(digests(room)).toHaveLength(1));
    const sent = room.discord.requests.find(({ path }) => path.endsWith('/messages'))?.body as SentMessage;
    expect(sent.allowed_mentions).toEqual({ parse: [] });
    const { features } = readMarkdown(sent.embeds?.[0]?.description ?? '');
    expect(features.filter((one) => /^(?:link|mention)/.test(one))).toEqual([]);
  });
});
