import { attachPicture, pictureOf } from '../sending/attach-picture.ts';
import { isAcknowledged, remedyOf } from '../sending/discord-failure.ts';
import { remember } from '../remember.ts';
import { sendWithFiles } from '../sending/send-with-files.ts';
import { drawKept } from '../dressing/dress-reply.ts';
import { layOut } from '../dressing/lay-out.ts';
import { citationsOf, type KeptReply } from '../dressing/kept-reply.ts';
import { changesSinceQuoted } from '../dressing/quoted-text.ts';
import { changed, type Press, type Pressed } from './press.ts';

/** *Share*: shows a private answer to all, once, after every quote has been compared with its article again. */
export async function shareReply({ interaction, kept, key, parts }: Press): Promise<Pressed> {
  const { wording } = parts.app;
  if (interaction.user.id !== kept.member) return { problem: wording.say('share.not-yours') };
  if (kept.isShared) return { problem: wording.say('share.done') };
  const note = await changesSinceQuoted(citationsOf(kept.reply), parts);
  if (note === null) return changed(parts);
  const { member, ...content } = kept;
  const shared = { ...content, isShared: true };
  const mark = (as: KeptReply): unknown => remember(parts, ({ replies }) => replies.replace(key, as));
  // Before it is sent: a second press comes while the first is on its way.
  mark(shared);
  try {
    // Nobody is pinged: the message allows no mentions.
    const content = wording.say('share.by', { member: `<@${member}>` });
    const laidOut = layOut(kept.reply, parts.app, note || null);
    const drawn = { ...drawKept(shared, laidOut, { key, wording }), content };
    const message = await attachPicture(drawn, pictureOf(kept.reply, laidOut, wording), parts);
    await sendWithFiles(message, (words) => interaction.reply(words), parts.log);
  } catch (error) {
    if (isAcknowledged(error)) return null;
    mark(content);
    const why = remedyOf(error);
    parts.log.warn('an answer could not be shared', { why });
    return { problem: wording.say('share.failed', { why }) };
  }
  return null;
}
