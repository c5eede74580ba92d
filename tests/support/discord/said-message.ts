import type { SentMessage } from './limit-schemas.ts';

/** A message that somebody writes. */
export interface SaidMessage {
  readonly content: string;
  readonly channelId?: string;
  readonly userId?: string;
  /** It opens a post of the forum that `channelId` is. */
  readonly isPost?: boolean;
  /** Id of the message that it replies to. */
  readonly replyTo?: string;
  /** Written by another bot, or by a webhook; said by Discord itself (a pin, a boost). */
  readonly by?: 'bot' | 'webhook' | 'system';
}

/** What became of a message. */
export interface Said {
  readonly id: string;
  /** Resolves with the bot's first reply to it. */
  readonly answered: Promise<SentMessage>;
  /** The bot's replies to it so far. */
  readonly replies: () => readonly SentMessage[];
}
