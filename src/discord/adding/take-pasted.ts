import type { ModalSubmitInteraction } from 'discord.js';
import type { Pressed } from '../buttons/press.ts';
import { forgotten } from '../find-task.ts';
import type { Parts } from '../parts.ts';
import { rulesFor } from '../rules.ts';
import { pastedUpload } from './article-form.ts';

/** The form with an article, sent in. */
export async function takePasted(interaction: ModalSubmitInteraction, parts: Parts): Promise<Pressed> {
  const command = parts.commands.get('archive add');
  if (command === undefined) return forgotten(parts);
  const { fields } = interaction;
  const upload = pastedUpload(
    (name) => (fields.fields.has(name) ? fields.getTextInputValue(name) : ''),
    parts.app.wording,
  );
  if ('problem' in upload) return upload;
  const place = rulesFor(interaction, parts).isPrivate ? 'reader' : 'channel';
  return { task: { command, input: { file: upload }, place } };
}
