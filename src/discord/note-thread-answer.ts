import { keyUnder } from './buttons/key-under.ts';
import type { Asked } from './delivery.ts';
import type { Message } from './message.ts';
import { ownThreadOf } from './own-thread.ts';
import type { Parts } from './parts.ts';
import { remember } from './remember.ts';

/** Notes an answer in a thread of the bot's as the one that the next message there may refer back to. */
export function noteThreadAnswer(asked: Asked, { components }: Message, parts: Parts): void {
  const thread = ownThreadOf(asked);
  const key = keyUnder(components);
  if (thread !== null && key !== null) remember(parts, ({ threadAnswers }) => threadAnswers.note(thread, key));
}
