import { add } from '../../../commands/add.ts';
import { nameInDiscord } from '../../../commands/name-in-discord.ts';
import type { ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import type { Press, Pressed } from './press.ts';
import { forgotten, type TaskOrProblem } from '../asking/find-task.ts';
import type { Parts } from '../parts.ts';
import { rulesFor } from '../asking/rules.ts';
import { articleForm, pastedUpload } from './article-form.ts';
import { answerAtOnce } from '../answering/answer-interaction.ts';

/** The form with an article, sent in. */
export async function takePasted(interaction: ModalSubmitInteraction, parts: Parts): Promise<Pressed> {
  const command = parts.commands.get(nameInDiscord(add));
  if (command === undefined) return forgotten(parts);
  const { fields } = interaction;
  const upload = pastedUpload(
    (name) => (fields.fields.has(name) ? fields.getTextInputValue(name) : ''),
    parts.app.wording,
  );
  if ('problem' in upload) return upload;
  const place = rulesFor(interaction, parts).isPrivate ? 'asker' : 'channel';
  return { task: { command, input: { file: upload }, place } };
}

/** Whether somebody adds an article without attaching one: then it is pasted into a form. */
export function needsForm(found: TaskOrProblem): boolean {
  if ('problem' in found) return false;
  const { command, input } = found.task;
  return command.name === add.name && ['file', 'url', 'undo'].every((name) => input[name] === undefined);
}

/** Opens the form: it has to be the first answer, so nothing is acknowledged before. */
export async function askForArticle(interaction: ChatInputCommandInteraction, { app, log }: Parts): Promise<void> {
  await answerAtOnce(() => interaction.showModal(articleForm(app.wording)), log);
}

/** *Undo*: takes what was added away again, whoever of those who may add presses it. */
export async function undoAddition({ kept, parts }: Press): Promise<Pressed> {
  const command = parts.commands.get(nameInDiscord(add));
  const { reply } = kept;
  if (command === undefined || reply.command !== 'add' || reply.file === null) return forgotten(parts);
  return { task: { command, input: { undo: reply.file }, place: 'message' } };
}
