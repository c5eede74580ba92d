import { check } from '../../../commands/check.ts';
import { nameInDiscord } from '../../../commands/name-in-discord.ts';
import type { CommandInput } from '../../../commands/command.ts';
import { answerAtOnce } from '../answering/answer-interaction.ts';
import { MessageFlags } from 'discord.js';
import { forgotten } from '../asking/find-task.ts';
import type { Task } from '../task.ts';
import { drawKept } from '../dressing/dress-reply.ts';
import { layOut } from '../dressing/lay-out.ts';
import { citationsOf } from '../dressing/kept-reply.ts';
import { changesSinceQuoted, quotedText } from '../dressing/quoted-text.ts';
import { changed, type Press, type Pressed } from './press.ts';
import { candidatesOf } from '../dressing/reply-buttons.ts';

/** A name under *Who is meant?*: the same command, asked about that person. */
export async function pickPerson(press: Press): Promise<Pressed> {
  const { kept, index, parts } = press;
  const name = candidatesOf(kept.reply)[index];
  const option = parts.commands.get(kept.command)?.options.find(({ kind }) => kind === 'text')?.name;
  return name === undefined || option === undefined ? forgotten(parts) : again(press, { [option]: name });
}

/** Another page of a list. */
export async function turnPage(press: Press): Promise<Pressed> {
  return again(press, { page: press.index + 1 });
}

/** Another part of a reply too long for one message. */
export async function turnLeaf({ interaction, kept, key, index, parts }: Press): Promise<Pressed> {
  const note = await changesSinceQuoted(citationsOf(kept.reply), parts);
  if (note === null) return changed(parts);
  const { wording } = parts.app;
  const message = drawKept(kept, layOut(kept.reply, parts.app, note || null), { key, wording, leaf: index });
  const isAskers = interaction.user.id === kept.member;
  const flags = MessageFlags.Ephemeral;
  await answerAtOnce(
    () => (isAskers ? interaction.update(message) : interaction.reply({ ...message, flags })),
    parts.log,
  );
  return null;
}

/** *More like this*: the sentences of other articles that come nearest to a citation. */
export async function findMore({ kept, index, parts }: Press): Promise<Pressed> {
  const citation = citationsOf(kept.reply)[index];
  const command = parts.commands.get(nameInDiscord(check));
  if (command === undefined) return forgotten(parts);
  if (citation === undefined || (await quotedText(citation, parts)) === null) return changed(parts);
  return { task: { command, input: { claim: citation.quote, without: citation.articleId }, place: 'asker' } };
}

/** In the place of the message for who asked; others get an answer of their own. */
function again({ kept, interaction, parts }: Press, changes: CommandInput): Pressed {
  const command = parts.commands.get(kept.command);
  if (command === undefined) return forgotten(parts);
  const place: Task['place'] = interaction.user.id === kept.member ? 'message' : 'asker';
  return { task: { command, input: { ...kept.input, ...changes }, place } };
}
