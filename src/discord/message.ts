import type { APIActionRowComponent, AttachmentPayload, APIComponentInMessageActionRow, APIEmbed } from 'discord.js';

export type ButtonRow = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A message as it is sent: never pings anybody, whatever its text holds. Whole, so that it can take the place of any other. */
export interface Message {
  /** Empty for none. */
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly ButtonRow[];
  /** Sent along: a table, a picture. A picture's `description` is its text for those who do not see it. */
  readonly files?: readonly AttachmentPayload[];
  /** What stands in the embeds where the files cannot be sent; the embeds themselves where it is absent. */
  readonly inWords?: readonly APIEmbed[];
  readonly allowedMentions: { readonly parse: readonly [] };
}

/** A message of plain words of our own. */
export function textMessage(content: string): Message {
  return { content, embeds: [], components: [], allowedMentions: { parse: [] } };
}

/** A message of one embed. */
export function embedMessage(embed: APIEmbed, components: readonly ButtonRow[] = []): Message {
  return { content: '', embeds: [embed], components, allowedMentions: { parse: [] } };
}
