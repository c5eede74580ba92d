import { retried } from '../answer-interaction.ts';
import { isAcknowledged, remedyOf } from '../discord-failure.ts';
import { remember } from '../remember.ts';
import { drawKept } from './dress-reply.ts';
import { citationsOf, isStillPrinted, type KeptReply } from './kept-reply.ts';
import { changed, type Press, type Pressed } from './press.ts';

/** *Share*: shows a private answer to all, once, after every quote has been compared with its article again. */
export async function shareReply({ interaction, kept, key, parts }: Press): Promise<Pressed> {
  const { wording } = parts.app;
  if (interaction.user.id !== kept.reader) return { problem: wording.say('share.not-yours') };
  if (kept.isShared) return { problem: wording.say('share.done') };
  if (!citationsOf(kept.reply).every((citation) => isStillPrinted(citation, parts))) return changed(parts);
  const { reader, ...content } = kept;
  const shared = { ...content, isShared: true };
  const mark = (as: KeptReply): unknown => remember(parts, ({ replies }) => replies.replace(key, as));
  // Before it is sent: a second press comes while the first is on its way.
  mark(shared);
  try {
    // Nobody is pinged: the message allows no mentions.
    await retried(() =>
      interaction.reply({
        ...drawKept(shared, { key, wording }),
        content: wording.say('share.by', { reader: `<@${reader}>` }),
      }),
    );
  } catch (error) {
    if (isAcknowledged(error)) return null;
    mark(content);
    parts.log.warn('an answer could not be shared', { why: remedyOf(error) });
  }
  return null;
}
