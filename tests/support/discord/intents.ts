import { z } from 'zod';

/** Bits of https://discord.com/developers/docs/events/gateway#gateway-intents */
const GUILD_MESSAGES = 1 << 9;
const MESSAGE_CONTENT = 1 << 15;

const message = z.looseObject({
  author: z.looseObject({ id: z.string() }),
  mentions: z.array(z.looseObject({ id: z.string() })),
});

/**
 * What a bot of these intents sees of an event; null for nothing. Without the message content intent a message comes
 * with its words left out, unless the bot wrote it or is mentioned in it.
 */
export function seenWith(
  intents: number,
  botId: string,
  { event, data }: { readonly event: string; readonly data: unknown },
): unknown {
  if (event !== 'MESSAGE_CREATE') return data;
  if ((intents & GUILD_MESSAGES) === 0) return null;
  const { author, mentions } = message.parse(data);
  const isOwn = author.id === botId || mentions.some(({ id }) => id === botId);
  return (intents & MESSAGE_CONTENT) !== 0 || isOwn
    ? data
    : { ...Object(data), content: '', embeds: [], components: [] };
}
