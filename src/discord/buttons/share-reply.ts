import { retried } from '../answer-interaction.ts';
import { isAcknowledged, remedyOf } from '../discord-failure.ts';
import { remember } from '../remember.ts';
import { drawKept } from './dress-reply.ts';
import { citationsOf, isStillPrinted } from './kept-reply.ts';
import { CHANGED, type Press, type Pressed } from './press.ts';

/** *Share*: shows a private answer to all, once, after every quote has been compared with its article again. */
export async function shareReply({ interaction, kept, key, parts }: Press): Promise<Pressed> {
  if (interaction.user.id !== kept.reader) return { problem: 'Only who asked can share an answer.' };
  if (kept.isShared) return { problem: 'You have shared this answer already.' };
  if (!citationsOf(kept.reply).every((citation) => isStillPrinted(citation, parts))) return { problem: CHANGED };
  const shared = { ...kept, isShared: true };
  const message = drawKept(shared, key);
  try {
    // Nobody is pinged: the message allows no mentions.
    await retried(() => interaction.reply({ ...message, content: `Shared by <@${kept.reader}>` }));
    const { reader: _reader, ...content } = shared;
    remember(parts, ({ replies }) => replies.replace(key, content));
  } catch (error) {
    if (!isAcknowledged(error)) parts.log.warn('an answer could not be shared', { why: remedyOf(error) });
  }
  return null;
}
