import { z } from 'zod';
import { checked, failure } from './answers.ts';
import { postSchema, type SentMessage } from './limit-schemas.ts';
import { messageObject, type MessageStore, type StoredMessage } from './messages.ts';
import type { RestAnswer, RestRequest } from './rest-routes.ts';
import { type StoredThread, threadObject } from './threads.ts';

export interface ChannelRoutesOptions {
  readonly botId: string;
  readonly guildId: string;
  readonly messages: MessageStore;
  /** Open and archived threads, by id. */
  readonly threads: Map<string, StoredThread>;
  readonly nextId: () => string;
  /** Told of what the bot did, as Discord tells the gateway. */
  readonly dispatch: (event: string, data: unknown) => void;
  readonly onPost: (message: StoredMessage) => void;
}

const threadSchema = z.strictObject({
  name: z.string().trim().min(1).max(100),
  auto_archive_duration: z.literal([60, 1_440, 4_320, 10_080]).optional(),
  type: z.literal([10, 11]).optional(),
});

/** The part of Discord's interface that is about messages and threads of a channel; null for any other path. */
export function createChannelRoutes(options: ChannelRoutesOptions): (request: RestRequest) => RestAnswer | null {
  const { botId, guildId, messages, threads, nextId, dispatch } = options;
  return ({ method, path, body }) => {
    const [, channelId = '', rest = ''] = /^\/channels\/(\d+)\/(.+)$/.exec(path) ?? [];
    if (method === 'POST' && rest === 'typing') return { status: 204 };
    if (method === 'POST' && rest === 'messages') return post(channelId, body);
    const [, id = '', after] = /^messages\/(\d+)(\/threads)?$/.exec(rest) ?? [];
    const message = messages.find(channelId, id);
    if (id === '') return null;
    if (message === undefined) return failure(404, 10_008, 'Unknown Message');
    if (method === 'GET' && after === undefined) return { status: 200, body: messageObject(message, { botId }) };
    return method === 'POST' && after !== undefined ? openThread(message, body) : null;
  };

  function post(channelId: string, body: unknown): RestAnswer {
    if (threads.get(channelId)?.isLocked === true) return failure(400, 160_005, 'Thread is locked');
    return checked(postSchema, body, ({ message_reference: reference, nonce, enforce_nonce: isOnce, ...message }) => {
      const before = nonce !== undefined && isOnce === true ? messages.withNonce(nonce) : undefined;
      if (before !== undefined) return { status: 200, body: messageObject(before, { botId }) };
      const repliesTo = reference?.message_id;
      const isLost = repliesTo !== undefined && messages.find(channelId, repliesTo) === undefined;
      if (isLost && reference?.fail_if_not_exists !== false) return unknownReply();
      return { status: 200, body: store({ channelId, message, nonce, repliesTo }) };
    });
  }

  function store(posted: {
    readonly channelId: string;
    readonly message: SentMessage;
    readonly nonce: string | undefined;
    readonly repliesTo: string | undefined;
  }): unknown {
    const { channelId, message, nonce, repliesTo } = posted;
    const stored = { id: nextId(), channelId, authorId: botId, current: () => message, nonce, repliesTo };
    messages.put(stored);
    options.onPost(stored);
    const shown = messageObject(stored, { botId, type: repliesTo === undefined ? 0 : 19 });
    dispatch('MESSAGE_CREATE', { ...shown, guild_id: guildId });
    return shown;
  }

  function openThread({ id, channelId }: StoredMessage, body: unknown): RestAnswer {
    if (threads.has(id)) return failure(400, 160_004, 'A thread has already been created for this message');
    return checked(threadSchema, body, ({ name }) => {
      const thread = { id, parentId: channelId, guildId, ownerId: botId, name, isArchived: false, isLocked: false };
      threads.set(id, thread);
      dispatch('THREAD_CREATE', { ...threadObject(thread), newly_created: true });
      return { status: 201, body: threadObject(thread) };
    });
  }
}

function unknownReply(): RestAnswer {
  const errors = { message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }] } };
  return { status: 400, body: { code: 50_035, message: 'Invalid Form Body', errors } };
}
