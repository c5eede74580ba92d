import type { InteractionState, SentMessage } from './interactions.ts';
import { messageObject, type MessageStore, type StoredMessage } from './messages.ts';
import type { Said, SaidMessage } from './said-message.ts';
import { type StoredThread, threadObject } from './threads.ts';

/** What people do in channels and threads beside using commands. */
export interface Conversation {
  /** Threads by id; a thread has the id of the message that it was opened from. */
  readonly threads: ReadonlyMap<string, StoredThread>;
  /** Somebody writes a message. */
  say(message: SaidMessage): Said;
  /** The bot wrote this some time ago. @returns the id of the message. */
  botSaid(content: string): string;
  /** A message is deleted. */
  remove(messageId: string): void;
  /** A channel is deleted. */
  deleteChannel(id: string): void;
  /** The bot is removed from the server. */
  kick(): void;
  /** A thread is archived, for want of messages; the next message opens it again. */
  archiveThread(id: string): void;
  /** A moderator archives a thread and locks it. */
  lockThread(id: string): void;
}

export interface ConversationOptions {
  readonly botId: string;
  readonly guildId: string;
  /** Where messages are written unless they say otherwise. */
  readonly channelId: string;
  readonly messages: MessageStore;
  readonly threads: Map<string, StoredThread>;
  readonly nextId: () => string;
  readonly dispatch: (event: string, data: unknown) => void;
}

export interface Talk {
  readonly conversation: Conversation;
  /** To be told of each message that the bot posts. */
  readonly posted: (message: StoredMessage) => void;
  /** The message that answers an interaction, as one of its channel. */
  answerOf(state: InteractionState, channelId: string): StoredMessage;
}

const MEMBER = '200000000000000001';
const OTHER_BOT = '200000000000000008';
const DEFAULT = 0;
const PINNED = 6;
const REPLY = 19;

/** The messages and threads of a loopback Discord, as people use them. */
export function createConversation(options: ConversationOptions): Talk {
  const { botId, guildId, messages, threads, nextId, dispatch } = options;
  const waiting = new Map<string, (answer: SentMessage) => void>();
  return {
    conversation: { threads, say, botSaid, remove: messages.remove, deleteChannel, kick, archiveThread, lockThread },
    posted({ repliesTo, current }) {
      if (repliesTo !== undefined) waiting.get(repliesTo)?.(current());
    },
    answerOf: (state, channelId) => ({
      id: state.messageId,
      channelId,
      authorId: botId,
      current: () => state.message ?? { allowed_mentions: { parse: [] } },
    }),
  };

  function say({ content, by, userId = writerOf(by), replyTo, isPost = false, ...where }: SaidMessage): Said {
    const current = (): SentMessage => ({ content, allowed_mentions: { parse: [] } });
    const id = nextId();
    const { channelId: given = options.channelId } = where;
    const channelId = isPost ? openPost(id, given) : given;
    const stored: StoredMessage = { id, channelId, authorId: userId, current };
    messages.put(stored);
    const answered = new Promise<SentMessage>((resolve) => waiting.set(stored.id, resolve));
    const type = by === 'system' ? PINNED : replyTo === undefined ? DEFAULT : REPLY;
    const shown = messageObject(stored, { botId, type });
    const mentions = content.includes(`<@${botId}>`)
      ? [messageObject({ ...stored, authorId: botId }, { botId })['author']]
      : [];
    if (threads.get(channelId)?.isArchived === true) changeThread(channelId, { isArchived: false });
    dispatch('MESSAGE_CREATE', {
      ...shown,
      mentions,
      ...written(by, shown['author']),
      ...referring(channelId, replyTo),
      guild_id: guildId,
    });
    return { id: stored.id, answered, replies: () => messages.repliesTo(stored.id) };
  }

  /** A post of a forum is a thread that has the id of its first message. */
  function openPost(id: string, parentId: string): string {
    const thread = { id, parentId, guildId, ownerId: MEMBER, name: 'A post', isArchived: false, isLocked: false };
    threads.set(id, thread);
    dispatch('THREAD_CREATE', { ...threadObject(thread), newly_created: true });
    return id;
  }

  function botSaid(content: string): string {
    const id = nextId();
    const current = (): SentMessage => ({ content, allowed_mentions: { parse: [] } });
    messages.put({ id, channelId: options.channelId, authorId: botId, current });
    return id;
  }

  /** A reply that pings, as people's do: whoever is replied to is mentioned. */
  function referring(channelId: string, replyTo: string | undefined): Record<string, unknown> {
    if (replyTo === undefined) return {};
    const found = messages.find(channelId, replyTo);
    const referenced = found === undefined ? null : messageObject(found, { botId });
    return {
      message_reference: { type: 0, message_id: replyTo, channel_id: channelId, guild_id: guildId },
      referenced_message: referenced,
      mentions: referenced === null ? [] : [referenced['author']],
    };
  }

  function written(by: SaidMessage['by'], author: unknown): Record<string, unknown> {
    const member = { roles: [], joined_at: '2025-01-01T00:00:00.000Z', deaf: false, mute: false, flags: 0 };
    if (by === 'webhook') return { webhook_id: nextId(), author: { ...Object(author), bot: true } };
    return { author: { ...Object(author), ...(by === 'bot' ? { bot: true } : {}) }, member };
  }

  function deleteChannel(id: string): void {
    dispatch('CHANNEL_DELETE', { id, guild_id: guildId, type: 0, name: 'gone', position: 0 });
  }

  function kick(): void {
    dispatch('GUILD_DELETE', { id: guildId });
  }

  function archiveThread(id: string): void {
    changeThread(id, { isArchived: true });
  }

  function lockThread(id: string): void {
    changeThread(id, { isArchived: true, isLocked: true });
  }

  function changeThread(id: string, changes: Partial<Pick<StoredThread, 'isArchived' | 'isLocked'>>): void {
    const thread = threads.get(id);
    if (thread === undefined) throw new Error(`no thread ${id}`);
    Object.assign(thread, changes);
    dispatch('THREAD_UPDATE', threadObject(thread));
  }
}

/** A bot and a webhook are not the member: who is a bot once is one for good. */
function writerOf(by: SaidMessage['by']): string {
  return by === 'bot' || by === 'webhook' ? OTHER_BOT : MEMBER;
}
