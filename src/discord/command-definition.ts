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
import type { Command, CommandOption } from '../../commands/command.ts';
import { LIMITS } from './limits.ts';

/** Most characters of a text option: a question, a name, a headline. Longer questions are refused while they are typed. */
const TEXT_MOST = 1_000;

/** How long `YYYY-MM-DD` is. */
const DATE_LENGTH = 10;

/** The commands that Discord offers, by the name they have there. */
export function discordCommands(commands: readonly Command[]): ReadonlyMap<string, Command> {
  return new Map(
    commands
      .filter(({ surfaces }) => surfaces.includes('discord'))
      .map((command) => [command.discordName ?? command.name, command]),
  );
}

/** The option that every command has whose replies are for all to see; what it says wins over the channel's own setting. */
export const PRIVATE_OPTION = 'private';

/** Every command that Discord offers, as it is registered there: slash commands, then those of a message's menu. */
export function commandDefinitions(commands: readonly Command[]): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  const named = [...discordCommands(commands)].map(([name, command]) => ({ words: name.split(' '), command }));
  const groups = new Set(named.map(({ words }) => words[0] ?? ''));
  const menus = named.flatMap(({ command }) => messageMenu(command));
  return [
    ...[...groups].map((group) =>
      slashCommand(
        group,
        named.filter(({ words }) => words[0] === group),
      ),
    ),
    ...menus,
  ];
}

interface Named {
  /** "who", or a group and a command in it: "archive status". */
  readonly words: readonly string[];
  readonly command: Command;
}

/** One slash command; several that share their first word are one with a sub-command each. */
function slashCommand(name: string, members: readonly Named[]): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const everyone = members.every(({ command }) => command.allowed === 'everyone');
  const [only] = members;
  const isAlone = only !== undefined && only.words.length === 1;
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description: isAlone ? only.command.description : `What can be done with the ${name}`,
    options: isAlone ? optionsOf(only.command) : members.map(subCommand),
    ...reach(everyone),
  };
}

function subCommand({ words, command }: Named): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: words[1] ?? command.name,
    description: command.description,
    options: optionsOf(command),
  };
}

function messageMenu({ messageAction, allowed }: Command): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  if (messageAction === undefined) return [];
  return [{ type: ApplicationCommandType.Message, name: messageAction.label, ...reach(allowed === 'everyone') }];
}

/**
 * Who sees a command, and where. Readers may install the bot for themselves and use it wherever they are; who may
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

function optionsOf({ options, ephemeral }: Command): APIApplicationCommandBasicOption[] {
  const hidden: APIApplicationCommandBasicOption = {
    type: ApplicationCommandOptionType.Boolean,
    name: PRIVATE_OPTION,
    description: 'Show the reply to you alone; you can share it afterwards',
    required: false,
  };
  return [...options.map(optionDefinition), ...(ephemeral ? [] : [hidden])];
}

function optionDefinition(option: CommandOption): APIApplicationCommandBasicOption {
  const { name, description, required } = option;
  const named = { name, description, required };
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
        description: dated(description),
        type: ApplicationCommandOptionType.String,
        min_length: DATE_LENGTH,
        max_length: DATE_LENGTH,
      };
    case 'number':
      return { ...named, type: ApplicationCommandOptionType.Integer, min_value: 1 };
    case 'flag':
      return { ...named, type: ApplicationCommandOptionType.Boolean };
    case 'choice':
      return {
        ...named,
        type: ApplicationCommandOptionType.String,
        choices: (option.choices ?? []).map((choice) => ({ name: choice, value: choice })),
      };
  }
}

/** Says how a day is written, where there is room. */
function dated(description: string): string {
  const told = `${description} (YYYY-MM-DD)`;
  return told.length <= LIMITS.description ? told : description;
}
