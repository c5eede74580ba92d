import type { APIEmbed } from 'discord.js';

/** A message as it is sent: never pings anybody, whatever its text holds. */
export interface Message {
  readonly content?: string;
  readonly embeds: readonly APIEmbed[];
  readonly allowedMentions: { readonly parse: readonly [] };
}

/** A message of plain words of our own. */
export function textMessage(content: string): Message {
  return { content, embeds: [], allowedMentions: { parse: [] } };
}

/** A message of one embed. */
export function embedMessage(embed: APIEmbed): Message {
  return { embeds: [embed], allowedMentions: { parse: [] } };
}
