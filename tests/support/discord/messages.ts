import type { SentMessage } from './interactions.ts';

/** A message in a channel: a person's, or one of the bot's. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  /** Discord's id of whoever wrote it. */
  readonly authorId: string;
  /** As it is now: an answer to an interaction can be edited. */
  readonly current: () => SentMessage;
  readonly nonce?: string | undefined;
  /** Id of the message that it replies to. */
  readonly repliesTo?: string | undefined;
}

export interface MessageStore {
  put(message: StoredMessage): void;
  find(channelId: string, id: string): StoredMessage | undefined;
  /** The bot's message of this nonce, which Discord takes once. */
  withNonce(nonce: string): StoredMessage | undefined;
  /** The newest message with a button or menu of this custom id. */
  withPart(customId: string): StoredMessage | undefined;
  /** The bot's replies to a message, oldest first. */
  repliesTo(id: string): readonly SentMessage[];
  remove(id: string): void;
}

/** Keeps the messages of a loopback Discord. */
export function createMessageStore(): MessageStore {
  const messages = new Map<string, StoredMessage>();
  const all = (): readonly StoredMessage[] => [...messages.values()];
  return {
    put: (message) => void messages.set(message.id, message),
    find: (channelId, id) => all().find((one) => one.id === id && one.channelId === channelId),
    withNonce: (nonce) => all().find((one) => one.nonce === nonce),
    withPart: (customId) => all().findLast(({ current }) => JSON.stringify(current()).includes(`"${customId}"`)),
    repliesTo: (id) => all().flatMap(({ repliesTo, current }) => (repliesTo === id ? [current()] : [])),
    remove: (id) => void messages.delete(id),
  };
}

/** A message as Discord prints it. @param type 0 an ordinary one, 19 a reply. */
export function messageObject(
  { id, channelId, authorId, current }: StoredMessage,
  { botId, type = 0 }: { readonly botId: string; readonly type?: number },
): Record<string, unknown> {
  const { content = '', embeds = [], components = [] } = current();
  const author = { id: authorId, username: authorId === botId ? 'Dateline' : 'member', discriminator: '0' };
  return {
    id,
    channel_id: channelId,
    type,
    content,
    embeds,
    components,
    author: { ...author, avatar: null, global_name: null, ...(authorId === botId ? { bot: true } : {}) },
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: '2025-12-10T00:00:00.000Z',
    edited_timestamp: null,
  };
}
