import { expect } from 'vitest';
import { SETTLED_MS } from '../../../src/watches/look-for-news.ts';
import { eventually } from '../eventually.ts';
import type { InteractionRequest } from './interaction-payload.ts';
import type { SentMessage } from './interactions.ts';
import type { Newsroom } from './newsroom.ts';
import { readMarkdown } from './read-markdown.ts';

const MANAGER = '32';
/** An article that a channel may wait for. */
export const HALCROW =
  'date 2025-12-13 LERWICK, Scotland, December 13. Harbour master Ingrid Halcrow opened the new slipway.';

/** A command of somebody who may manage the server. */
export const manage = (room: Newsroom, command: string, options: InteractionRequest['options'] = {}, rest = {}) =>
  room.discord.interact({ command, options, permissions: MANAGER, ...rest }).answered;
export const watch = (room: Newsroom, words: string, rest = {}): Promise<SentMessage> =>
  manage(room, 'watch add', { for: words }, rest);
/** All that a message shows. */
export const words = ({ embeds = [], content = '' }: SentMessage): string =>
  [content, ...embeds.map(({ title, description }) => `${title}\n${readMarkdown(description ?? '').text}`)].join('\n');

/** Messages that the bot sent to channels by itself, with the channel's id. */
export const digests = ({ discord }: Newsroom): readonly { readonly channel: string; readonly text: string }[] =>
  discord.requests.flatMap(({ method, path, body }) => {
    const channel = /^\/channels\/(\d+)\/messages$/.exec(path)?.[1];
    return channel === undefined || method !== 'POST' ? [] : [{ channel, text: words(body as SentMessage) }];
  });

/** What stands above the sources, which have headlines of their own. */
export const quotesIn = (text = ''): string => text.split('Sources')[0] ?? '';

/** Articles come, are noticed, and no more come for a while. */
export async function wave(room: Newsroom, files: Readonly<Record<string, string | null>>): Promise<void> {
  await room.change(files);
  const { articles } = await room.app.articles({ words: '', limit: 1_000, filters: {} });
  const ids = articles.map(({ id }) => id);
  await eventually(() => expect(room.app.memory().arrivals.unknown(ids)).toEqual([]));
  room.later(SETTLED_MS + 1_000);
  await eventually(() => expect(room.app.memory().arrivals.pending()).toEqual([]));
}
