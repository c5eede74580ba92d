import { Message } from 'discord.js';
import type { Asker } from '../../commands/command.ts';
import type { Asked } from './delivery.ts';

/** Who asked, and in which server. */
export function askerOf(asked: Asked): Asker {
  return {
    reader: (asked instanceof Message ? asked.author : asked.user).id,
    server: asked.guildId,
    channel: asked.channelId,
  };
}
