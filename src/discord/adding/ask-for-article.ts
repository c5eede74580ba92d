import type { ChatInputCommandInteraction } from 'discord.js';
import { answerAtOnce } from '../answer-interaction.ts';
import type { Found } from '../find-task.ts';
import type { Parts } from '../parts.ts';
import { articleForm } from './article-form.ts';

/** Whether somebody adds an article without attaching one: then it is pasted into a form. */
export function needsForm(found: Found): boolean {
  if ('problem' in found) return false;
  const { command, input } = found.task;
  return command.name === 'add' && input['file'] === undefined && input['undo'] === undefined;
}

/** Opens the form: it has to be the first answer, so nothing is acknowledged before. */
export async function askForArticle(interaction: ChatInputCommandInteraction, { app, log }: Parts): Promise<void> {
  await answerAtOnce(() => interaction.showModal(articleForm(app.wording)), log);
}
