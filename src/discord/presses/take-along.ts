import { MessageFlags } from 'discord.js';
import { aboutOf } from '../../reply/exports/about-of.ts';
import { EXPORT_KINDS, exportQuotes } from '../../reply/exports/export-quotes.ts';
import { answerAtOnce } from '../answering/answer-interaction.ts';
import { citationsOf } from '../dressing/kept-reply.ts';
import { changesSinceQuoted } from '../dressing/quoted-text.ts';
import { textMessage } from '../message.ts';
import { changed, type Press, type Pressed } from './press.ts';

/** *Take along*: the quotes of an answer as files, for the presser alone, after each has been compared with its article again. */
export async function takeAlong({ interaction, kept, parts }: Press): Promise<Pressed> {
  const citations = citationsOf(kept.reply);
  const note = await changesSinceQuoted(citations, parts);
  if (note === null) return changed(parts);
  const files = EXPORT_KINDS.map((kind) => ({
    name: `quotes.${kind}`,
    attachment: Buffer.from(exportQuotes(kind, aboutOf(kept.reply), citations)),
  }));
  const message = {
    ...textMessage([parts.app.wording.say('take.files'), note].filter(Boolean).join(' ')),
    files,
    flags: MessageFlags.Ephemeral as const,
  };
  await answerAtOnce(() => interaction.reply(message), parts.log);
  return null;
}
