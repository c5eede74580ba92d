import { describe, expect, it } from 'vitest';
import { attachPicture } from '../../../src/discord/sending/attach-picture.ts';
import { textMessage } from '../../../src/discord/message.ts';
import { createLogger } from '../../../src/log.ts';
import type { LayoutPicture } from '../../../src/reply/layouts/layout.ts';

const MESSAGE = textMessage('The harbour reopened on Tuesday.');
const IN_WORDS = [{ description: 'In words.' }];

async function attach(png: LayoutPicture['png'], { stopping = new AbortController().signal } = {}) {
  const lines: string[] = [];
  const log = createLogger({ level: 'warn', write: (line) => lines.push(line) });
  const picture: LayoutPicture = { alt: 'Timeline of the harbour', svg: () => '<svg/>', png };
  return {
    message: await attachPicture(
      MESSAGE,
      { name: 'timeline', picture, inWords: IN_WORDS },
      { log, stopping, drawWithinMs: 1_500 },
    ),
    lines,
  };
}

describe('attachPicture', () => {
  it('sends a picture along, with its description', async () => {
    const { message } = await attach(async () => new Uint8Array([1, 2]));
    expect(message).toEqual({
      ...MESSAGE,
      files: [{ name: 'timeline.png', attachment: Buffer.from([1, 2]), description: 'Timeline of the harbour' }],
      inWords: IN_WORDS,
    });
  });

  it.each<[string, LayoutPicture['png'], string]>([
    ['it cannot be drawn', async () => Promise.reject(new Error('no fonts')), 'no fonts'],
    ['it is larger than Discord takes', async () => new Uint8Array(10 * 1024 * 1024 + 1), 'more than Discord takes'],
  ])('is in words when %s, and says so in the log', async (_what, png, why) => {
    const { message, lines } = await attach(png);
    expect(message).toEqual({ ...MESSAGE, embeds: IN_WORDS });
    expect(lines).toEqual([expect.stringContaining(why)]);
  });

  it('does not keep a stopping bot waiting', async () => {
    const { message } = await attach(() => new Promise(() => undefined), { stopping: AbortSignal.abort() });
    expect(message.embeds).toEqual(IN_WORDS);
  });

  it('leaves a message without a picture as it is', async () => {
    const log = createLogger({ level: 'silent', write: () => undefined });
    expect(
      await attachPicture(MESSAGE, null, { log, stopping: new AbortController().signal, drawWithinMs: 1_500 }),
    ).toBe(MESSAGE);
  });
});
