import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommandBasicOption,
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

/** Every command that Discord offers, as it is registered there. */
export function commandDefinitions(
  commands: readonly Command[],
): readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return [...discordCommands(commands)].map(([name, command]) => commandDefinition(name, command));
}

/** One command as it is registered. Who may manage a server can only be told in a server, so such a command is not offered in direct messages. */
function commandDefinition(name: string, command: Command): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const everyone = command.allowed === 'everyone';
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description: command.description,
    options: command.options.map(optionDefinition),
    default_member_permissions: everyone ? null : PermissionFlagsBits.ManageGuild.toString(),
    contexts: everyone ? [InteractionContextType.Guild, InteractionContextType.BotDM] : [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
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
        ...(option.complete === undefined ? {} : { autocomplete: true }),
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
