import { describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../support/discord/newsroom.ts';
import { wordsOf } from '../support/discord/open-thread.ts';
import { idOf } from '../support/discord/pressables.ts';

const TIMELINE = { command: 'timeline', options: { topic: 'harbour of Lerwick' } };
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** The pictures that were sent, in order. */
const pictures = ({ discord }: Newsroom): readonly Buffer[] =>
  discord.requests.flatMap(({ files, status }) => (status === null ? [] : (files.get('timeline.png') ?? [])));

/** An article a day on one harbour, each of many words: more than fit one message. */
const manyDays = Object.fromEntries(
  Array.from({ length: 14 }, (_, index) => {
    const day = String(index + 1).padStart(2, '0');
    const told = `the pilots of the harbour of Lerwick brought in ${index + 20} ships past the outer mole `.repeat(5);
    return [
      `day-${day}.txt`,
      `date 2025-11-${day} LERWICK, Scotland, November ${index + 1}. On November ${index + 1} ${told}, the port said.`,
    ];
  }),
);

describe('the picture of a timeline', () => {
  it('is sent in place of the words, which are a button away, dark, with its own words for who cannot see it', async () => {
    const room = await openNewsroom();
    const message = await room.discord.interact(TIMELINE).answered;
    expect(wordsOf(message)).not.toContain('reopened on Monday');
    const inWords = await room.discord.interact({ command: '', button: idOf(message, '▶') }).answered;
    expect(wordsOf(inWords)).toContain('reopened on Monday');
    expect(message.attachments).toEqual([
      { id: '0', description: expect.stringMatching(/^Timeline of harbour.*“The/) },
    ]);
    const [picture = Buffer.alloc(0)] = pictures(room);
    expect(picture.subarray(0, 4)).toEqual(PNG);
  });

  it('stays when the member turns to another part', async () => {
    const room = await openNewsroom();
    await room.change(manyDays);
    const first = await room.discord.interact(TIMELINE).answered;
    const second = await room.discord.interact({ command: '', button: idOf(first, '▶') }).answered;
    expect(wordsOf(second)).not.toBe(wordsOf(first));
    expect(second.attachments).toEqual(first.attachments);
    expect(pictures(room)).toHaveLength(1);
  });

  it('is shared with a private timeline', async () => {
    const room = await openNewsroom();
    const options = { ...TIMELINE.options, private: true };
    const message = await room.discord.interact({ ...TIMELINE, options }).answered;
    const shared = await room.discord.interact({ command: '', button: idOf(message, 'Share') }).answered;
    expect(shared.attachments).toEqual(message.attachments);
    expect(pictures(room)).toHaveLength(2);
  });

  it('is left out, and the words are sent, where Discord does not take it', async () => {
    const room = await openNewsroom();
    const fault = { kind: 'status', status: 413, body: { code: 40_005, message: 'Request entity too large' } } as const;
    room.discord.plan({ method: 'PATCH', path: /@original/, times: 1, fault });
    const message = await room.discord.interact(TIMELINE).answered;
    expect(wordsOf(message)).toContain('reopened on Monday');
    expect(message.attachments ?? []).toEqual([]);
    expect(room.lines.join('\n')).toContain('sent without its files');
  });

  it('is none where nothing was found', async () => {
    const room = await openNewsroom();
    const message = await room.discord.interact({ command: 'timeline', options: { topic: 'zeppelins' } }).answered;
    expect(message.attachments ?? []).toEqual([]);
  });
});
