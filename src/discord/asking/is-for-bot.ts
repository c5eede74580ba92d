import { type Message, MessageType } from 'discord.js';
import { ownThreadOf } from './own-thread.ts';
import { plainWords } from './plain-words.ts';

/**
 * Whether a message is a question to the bot: a person's words in a server that mention it, in reply to it, or in a
 * thread that it opened. A reply to somebody else there is between the two of them. A mention without words calls it. Of a
 * mention and of a reply that pings, Discord gives a bot the words without any privilege; of all else only under
 * MESSAGE_CONTENT=on.
 */
export function isForBot(message: Message): message is Message<true> {
  const { client, mentions, type } = message;
  if (!isPersons(message)) return false;
  if (!hasWords(message)) return type === MessageType.Default && isCall(message);
  if (type === MessageType.Reply && mentions.repliedUser !== null) return mentions.repliedUser.id === client.user.id;
  return mentions.users.has(client.user.id) || ownThreadOf(message) !== null;
}

/** Whether a message is a question where every one is: of a thread only the first, which is the post of a forum. */
export function opensTalk(message: Message): message is Message<true> {
  if (!isAskable(message) || message.type === MessageType.Reply || message.mentions.users.size > 0) return false;
  return message.channel.isThread() ? message.id === message.channelId : true;
}

/** Whether a message is nothing but a mention of the bot. */
export function isCall({ client, content }: Message): boolean {
  return content.trim().replace('<@!', '<@') === `<@${client.user.id}>`;
}

/** A person's words in a server. */
function isAskable(message: Message): message is Message<true> {
  return isPersons(message) && hasWords(message);
}

function isPersons(message: Message): message is Message<true> {
  const { author, webhookId, system } = message;
  return message.inGuild() && !author.bot && webhookId === null && !system;
}

const hasWords = ({ content }: Message): boolean => /[\p{L}\p{N}]/u.test(plainWords(content));
