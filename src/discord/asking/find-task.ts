import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { objectionTo } from './admission.ts';
import { attachmentUpload } from './attachment-upload.ts';
import { PRIVATE_OPTION } from '../registering/command-definition.ts';
import { BASE_LANGUAGE } from '../registering/command-texts.ts';
import type { Parts } from '../parts.ts';
import { plainWords } from './plain-words.ts';
import { readOptions } from './read-options.ts';
import { rulesFor } from './rules.ts';
import type { Task } from '../task.ts';

/** What is to be done; or why it is not, in words for the member. */
export type TaskOrProblem = { readonly task: Task } | { readonly problem: string };

/** Says that a command is no more. */
export const forgotten = ({ app }: Pick<Parts, 'app'>): { readonly problem: string } => ({
  problem: app.wording.say('task.forgotten'),
});

/** What a slash command asks for. */
export function taskOfCommand(interaction: ChatInputCommandInteraction, parts: Parts): TaskOrProblem {
  const { wording } = parts.app;
  const name = [interaction.commandName, interaction.options.getSubcommand(false)].filter(Boolean).join(' ');
  const command = parts.commands.get(name);
  if (command === undefined) return forgotten(parts);
  const given = (option: string): unknown => {
    const { attachment, value } = interaction.options.get(option) ?? {};
    return attachment === undefined ? value : attachmentUpload(attachment, { cdnUrl: parts.config.discordCdnUrl });
  };
  const read = readOptions(command, given, wording);
  if ('problem' in read) return read;
  const problem = objectionTo(interaction, command, parts);
  if (problem !== null) return { problem };
  const chosen = interaction.options.get(PRIVATE_OPTION)?.value;
  const isPrivate = typeof chosen === 'boolean' ? chosen : rulesFor(interaction, parts).isPrivate;
  return { task: { command, input: read.input, place: command.ephemeral || isPrivate ? 'asker' : 'channel' } };
}

/** What is asked for from the menu of a message: about somebody else's words, so for the asker alone until they share it. */
export function taskOfMessage(interaction: MessageContextMenuCommandInteraction, parts: Parts): TaskOrProblem {
  const { app } = parts;
  const base = app.speaking(BASE_LANGUAGE).wording;
  const command = [...parts.commands.values()].find(
    ({ messageAction }) => messageAction !== undefined && base.say(messageAction.label) === interaction.commandName,
  );
  if (command?.messageAction === undefined) return { problem: app.wording.say('task.forgotten') };
  const text = plainWords(interaction.targetMessage.content);
  if (text === '') return { problem: app.wording.say('task.no-words') };
  const problem = objectionTo(interaction, command, parts);
  if (problem !== null) return { problem };
  return { task: { command, input: { [command.messageAction.option]: text }, place: 'asker' } };
}
