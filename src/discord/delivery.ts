import { Message as ReadMessage, PermissionFlagsBits } from 'discord.js';
import type { Message } from './message.ts';
import type { Request } from './task.ts';
import type { Asker } from '../../commands/command.ts';

/** What a question came with: an interaction, or a message that somebody wrote. */
export type Asked = Request | ReadMessage;

/** How an answer reaches who asked. */
export interface Delivery {
  readonly asked: Asked;
  /** Lets the member see that the question is taken. False: it is too late to answer. Never rejects. */
  acknowledge(): Promise<boolean>;
  /** Puts words in the place of the answer while it is waited for; null where there is no such place. */
  readonly show: ((message: Message) => Promise<unknown>) | null;
  /** Sends the answer, or another way, or says in the log why not. Never rejects. */
  deliver(answer: Message): Promise<void>;
  /** Called once, when nothing more comes, whether it was delivered or not. */
  end(): void;
}

/** Who asked, and in which server. */
export function askerOf(asked: Asked): Asker {
  const permissions = asked instanceof ReadMessage ? asked.member?.permissions : asked.memberPermissions;
  return {
    member: (asked instanceof ReadMessage ? asked.author : asked.user).id,
    server: asked.guildId,
    channel: asked.channelId,
    managesServer: permissions?.has(PermissionFlagsBits.ManageGuild) === true,
  };
}
