import { describe, expect, it } from 'vitest';
import type { InteractionRequest } from '../support/discord/interaction-payload.ts';
import type { SentMessage } from '../support/discord/interactions.ts';
import { type Newsroom, openNewsroom } from '../support/discord/newsroom.ts';
import { idOf, pressables } from '../support/discord/pressables.ts';
import { readMarkdown } from '../support/discord/read-markdown.ts';

const answer = (room: Newsroom, request: InteractionRequest): Promise<SentMessage> =>
  room.discord.interact(request).answered;

/** Presses the button of this label. */
function press(room: Newsroom, message: SentMessage, label: string, rest: Partial<InteractionRequest> = {}) {
  return room.discord.interact({ command: '', button: idOf(message, label), ...rest });
}

const words = ({ embeds = [], content = '' }: SentMessage): string =>
  [content, ...embeds.map(({ title, description }) => `${title}\n${readMarkdown(description ?? '').text}`)].join('\n');

describe('articles', () => {
  it('are listed in pages, and opened from a menu', async () => {
    const room = await openNewsroom();
    const first = await answer(room, { command: 'articles', options: { limit: 3 } });
    expect(first.embeds?.[0]?.title).toBe('4 articles, page 1 of 2');
    const turned = press(room, first, '▶');
    expect(await turned.acknowledged).toEqual({ type: 6 });
    const second = await turned.answered;
    expect(second.embeds?.[0]?.title).toBe('4 articles, page 2 of 2');
    expect(pressables(second).get('▶')?.disabled).toBe(true);
    const opened = press(room, second, 'Read an article', { values: ['harbour'] });
    expect(await opened.acknowledged).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(words(await opened.answered)).toContain('Repairs to the north pier');
  });

  it('too long for one message are read part by part', async () => {
    const room = await openNewsroom();
    const paragraphs = Array.from(
      { length: 60 },
      (_, index) => `Paragraph ${index} ${'of the log goes on and on '.repeat(8)}.`,
    );
    await room.change({ 'log.txt': paragraphs.join('\n\n') });
    let part = await answer(room, { command: 'articles', options: { article: 'log' } });
    const read = [words(part)];
    while (pressables(part).get('▶')?.disabled === false) {
      part = await press(room, part, '▶').answered;
      read.push(words(part));
    }
    expect(read.length).toBeGreaterThan(2);
    for (const [index] of paragraphs.entries()) expect(read.join('\n')).toContain(`Paragraph ${index} of`);
  });
});

describe('the menu of a message', () => {
  it('asks the archive about its words, for the asker alone', async () => {
    const room = await openNewsroom();
    const onMessage = 'When did the harbour of Lerwick reopen, <@123456789012345678>?';
    const asked = room.discord.interact({ command: 'Ask the archive about this', onMessage });
    expect(await asked.acknowledged).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(words(await asked.answered)).toContain('reopened on Monday');
    expect((await asked.answered).embeds?.[0]?.title).toBe('When did the harbour of Lerwick reopen, ?');
    expect(pressables(await asked.answered).has('Share')).toBe(true);
  });

  it('checks a claim: the nearest sentences as quotes, and no verdict', async () => {
    const room = await openNewsroom();
    const onMessage = 'Repairs to the north pier cost 9 million pounds';
    const checked = await answer(room, { command: 'Check this against the archive', onMessage });
    expect(checked.embeds?.[0]?.author?.name).toBe('≈ Closest');
    expect(words(checked)).toContain('Repairs to the north pier cost 4.2 million pounds.');
    expect(words(checked)).toContain('for you to judge');
  });

  it('says so when a message has no words', async () => {
    const room = await openNewsroom();
    const none = await answer(room, {
      command: 'Ask the archive about this',
      onMessage: '<:harbour:123456789012345678>',
    });
    expect(none.content).toContain('no words');
  });
});
