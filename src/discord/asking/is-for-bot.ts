import { type Message, MessageType } from 'discord.js';
import { ownThreadOf } from './own-thread.ts';
import { plainWords } from './plain-words.ts';

/**
 * Whether a message is a question to the bot: a person's words in a server, in reply to the bot or in a thread that it
 * opened. A reply to somebody else there is between the two of them.
 */
export function isForBot(message: Message): message is Message<true> {
  const { author, client, mentions, type } = message;
  if (!message.inGuild() || author.bot || message.webhookId !== null || message.system) return false;
  if (!/[\p{L}\p{N}]/u.test(plainWords(message.content))) return false;
  if (type === MessageType.Reply && mentions.repliedUser !== null) return mentions.repliedUser.id === client.user.id;
  return ownThreadOf(message) !== null;
}
