import type { Message as ReadMessage } from 'discord.js';
import { messageOf } from '../../errors.ts';
import type { Delivery } from '../delivery.ts';
import { isPlaceClosed, isQuestionDeleted, remedyOf } from '../sending/discord-failure.ts';
import { errorReply } from '../sending/error-reply.ts';
import type { Message } from '../message.ts';
import type { Parts } from '../parts.ts';
import { sendWithFiles } from '../sending/send-with-files.ts';

/** Milliseconds between two signs of typing: Discord shows one for ten seconds. */
const TYPE_EVERY_MS = 8_000;

/**
 * Answers a message by a reply that pings nobody. Until then the bot is seen typing, which ends by itself should the
 * bot: nothing is left behind that somebody would have to end.
 */
export function messageDelivery(message: ReadMessage<true>, parts: Pick<Parts, 'app' | 'log' | 'request'>): Delivery {
  const { log } = parts;
  const { channel } = message;
  let typing: NodeJS.Timeout | undefined;
  return {
    asked: message,
    async acknowledge() {
      type();
      typing = setInterval(type, TYPE_EVERY_MS);
      return true;
    },
    show: null,
    async deliver(answer) {
      clearInterval(typing);
      try {
        await reply(answer);
      } catch (error) {
        await explain(error);
      }
    },
    end: () => clearInterval(typing),
  };

  function type(): void {
    channel.sendTyping().catch((error: unknown) => log.debug('typing was not shown', { error: messageOf(error) }));
  }

  /** The question's id as nonce: Discord takes an answer once, though its first confirmation was lost on the way. */
  async function reply(answer: Message): Promise<void> {
    await sendWithFiles(answer, (words) => message.reply({ ...words, nonce: message.id, enforceNonce: true }), log);
  }

  async function explain(failure: unknown): Promise<void> {
    if (isQuestionDeleted(failure)) return log.info('a question was deleted before it was answered');
    log.error('an answer is undeliverable', { channel: channel.id, why: remedyOf(failure) });
    // Discord refused the answer itself: plain words get through.
    if (!isPlaceClosed(failure)) await reply(errorReply(failure, parts)).catch(() => undefined);
  }
}
