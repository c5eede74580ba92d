import { nameInDiscord } from '../../../commands/name-in-discord.ts';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, CommandOption } from '../../../commands/command.ts';
import { describe } from '../../../commands/describe.ts';
import type { Language } from '../../language/language.ts';
import type { MessageName } from '../../language/message-name.ts';
import { BASE_LANGUAGE, type CommandTexts, createCommandTexts } from './command-texts.ts';
import { LIMITS } from '../limits.ts';

/** Most characters of a text option: a question, a name, a headline. Longer questions are refused while they are typed. */
const TEXT_MOST = 1_000;

/** How long `YYYY-MM-DD` is. */
const DATE_LENGTH = 10;

/** The commands that Discord offers, by the name they have there. */
export function discordCommands(commands: readonly Command[]): ReadonlyMap<string, Command> {
  return new Map(
    commands.filter(({ surfaces }) => surfaces.includes('discord')).map((command) => [nameInDiscord(command), command]),
  );
}

/** The option that every command has whose replies are for all to see; what it says wins over the channel's own setting. */
export const PRIVATE_OPTION = 'private';

/** What each group of commands is for, by its name. */
const GROUPS: Readonly<Record<string, MessageName>> = { archive: 'group.archive', watch: 'group.watch' };

/**
 * Every command that Discord offers, as it is registered there: slash commands, then those of a message's menu.
 * @param language of descriptions for members whose Discord speaks none of ours.
 */
export function commandDefinitions(
  commands: readonly Command[],
  language: Language = BASE_LANGUAGE,
): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  const texts = createCommandTexts(language);
  const named = [...discordCommands(commands)].map(([name, command]) => ({ words: name.split(' '), command }));
  const groups = new Set(named.map(({ words }) => words[0] ?? ''));
  const menus = named.flatMap(({ command }) => messageMenu(command, texts));
  return [
    ...[...groups].map((group) => {
      const members = named.filter(({ words }) => words[0] === group);
      return slashCommand(group, members, texts);
    }),
    ...menus,
  ];
}

interface Named {
  /** "who", or a group and a command in it: "archive status". */
  readonly words: readonly string[];
  readonly command: Command;
}

/** One slash command; several that share their first word are one with a sub-command each. */
function slashCommand(
  name: string,
  members: readonly Named[],
  texts: CommandTexts,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const everyone = members.every(({ command }) => command.allowed === 'everyone');
  const [only] = members;
  const isAlone = only !== undefined && only.words.length === 1;
  const description = isAlone ? only.command.description : GROUPS[name];
  if (description === undefined) throw new Error(`no message says what the group ${name} is for`);
  return {
    type: ApplicationCommandType.ChatInput,
    ...texts.named((wording) => wording.name(name)),
    ...texts.described((wording) => wording.say(description)),
    options: isAlone ? optionsOf(only.command, texts) : members.map((member) => subCommand(member, texts)),
    ...reach(everyone),
  };
}

function subCommand({ words, command }: Named, texts: CommandTexts): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...texts.named((wording) => wording.name(words[1] ?? command.name)),
    ...texts.described((wording) => wording.say(command.description)),
    options: optionsOf(command, texts),
  };
}

function messageMenu(
  { messageAction, allowed }: Command,
  texts: CommandTexts,
): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  if (messageAction === undefined) return [];
  const named = texts.named((wording) => wording.say(messageAction.label));
  return [{ type: ApplicationCommandType.Message, ...named, ...reach(allowed === 'everyone') }];
}

/**
 * Who sees a command, and where. Members may install the bot for themselves and use it wherever they are; who may
 * manage a server can only be told where the bot is a member of it.
 */
function reach(everyone: boolean) {
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  return {
    default_member_permissions: everyone ? null : PermissionFlagsBits.ManageGuild.toString(),
    contexts: everyone ? [Guild, BotDM, PrivateChannel] : [Guild],
    integration_types: everyone ? [GuildInstall, UserInstall] : [GuildInstall],
  };
}

function optionsOf({ options, ephemeral }: Command, texts: CommandTexts): APIApplicationCommandBasicOption[] {
  const all = ephemeral ? options : [...options, HIDDEN];
  return all.map((option) => optionDefinition(option, texts));
}

/** What every command has whose replies are for all to see. */
const HIDDEN: CommandOption = { name: PRIVATE_OPTION, description: 'option.private', kind: 'flag', required: false };

function optionDefinition(option: CommandOption, texts: CommandTexts): APIApplicationCommandBasicOption {
  const named = {
    ...texts.named((wording) => wording.name(option.name)),
    ...texts.described((wording) => describe(option, wording)),
    required: option.required,
  };
  switch (option.kind) {
    case 'text':
      return {
        ...named,
        type: ApplicationCommandOptionType.String,
        max_length: TEXT_MOST,
        ...(option.complete === undefined && option.hasNames !== true ? {} : { autocomplete: true }),
      };
    case 'date':
      return {
        ...named,
        ...texts.described((wording) => dated(describe(option, wording))),
        type: ApplicationCommandOptionType.String,
        min_length: DATE_LENGTH,
        max_length: DATE_LENGTH,
      };
    case 'number':
      return { ...named, type: ApplicationCommandOptionType.Integer, min_value: 1 };
    case 'flag':
      return { ...named, type: ApplicationCommandOptionType.Boolean };
    case 'file':
      return { ...named, type: ApplicationCommandOptionType.Attachment };
    case 'choice':
      return { ...named, type: ApplicationCommandOptionType.String, choices: choicesOf(option, texts) };
  }
}

function choicesOf({ choices = [], choiceName }: CommandOption, texts: CommandTexts) {
  return choices.map((value) => ({ ...texts.named((wording) => choiceName?.(value, wording) ?? value), value }));
}

/** Says how a day is written, where there is room. */
function dated(description: string): string {
  const told = `${description} (YYYY-MM-DD)`;
  return told.length <= LIMITS.description ? told : description;
}
