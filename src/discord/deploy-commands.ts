import {
  REST,
  Routes,
  type APIApplicationCommand,
  type RESTGetCurrentApplicationResult,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../../commands/command.ts';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { commandDefinitions } from './command-definition.ts';
import { commandDifferences, type CommandDifferences } from './command-differences.ts';
import { toAppError } from './discord-failure.ts';

export interface DeployOptions {
  readonly config: Config;
  readonly commands: readonly Command[];
  readonly log: Logger;
}

/** What was done in one place. */
export interface Deployment extends CommandDifferences {
  /** The server; null for everywhere. */
  readonly guildId: string | null;
  /** How many commands are registered there now. */
  readonly registered: number;
}

/**
 * Registers the commands, in the servers of `DISCORD_GUILD_IDS` or everywhere. Where nothing changed nothing is sent:
 * Discord allows 200 new commands a day.
 * @throws {AppError} `discord-token`, `discord-permissions`, `discord-network`.
 */
export async function deployCommands({ config, commands, log }: DeployOptions): Promise<readonly Deployment[]> {
  const places = config.discordGuildIds.length === 0 ? [null] : config.discordGuildIds;
  return register({ config, places, definitions: commandDefinitions(commands), log });
}

/**
 * Removes every command of the bot, everywhere and in the servers of `DISCORD_GUILD_IDS`.
 * @throws {AppError} as `deployCommands`.
 */
export async function undeployCommands({
  config,
  log,
}: Omit<DeployOptions, 'commands'>): Promise<readonly Deployment[]> {
  return register({ config, places: [null, ...config.discordGuildIds], definitions: [], log });
}

type Definitions = readonly RESTPostAPIApplicationCommandsJSONBody[];

interface Registration {
  readonly config: Config;
  readonly places: readonly (string | null)[];
  readonly definitions: Definitions;
  readonly log: Logger;
}

async function register({ config, places, definitions, log }: Registration): Promise<readonly Deployment[]> {
  if (config.discordToken === null) {
    throw new AppError('discord-token', 'DISCORD_TOKEN is not set: copy the token of your bot into .env.');
  }
  const rest = new REST({ api: config.discordApiUrl }).setToken(config.discordToken);
  try {
    // The route's answer, as Discord documents it; the library types every answer as unknown.
    const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    const done: Deployment[] = [];
    for (const guildId of places) done.push(await registerIn({ rest, applicationId: id, guildId, definitions, log }));
    return done;
  } catch (error) {
    throw toAppError(error, 'register its commands');
  }
}

interface Place {
  readonly rest: REST;
  readonly applicationId: string;
  readonly guildId: string | null;
  readonly definitions: Definitions;
  readonly log: Logger;
}

async function registerIn({ rest, applicationId, guildId, definitions, log }: Place): Promise<Deployment> {
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = guildId === null ? definitions : definitions.map(forOneServer);
  // As above: the documented answer of this route.
  const registered = (await rest.get(route)) as readonly APIApplicationCommand[];
  const differences = commandDifferences(wanted, registered);
  const count = Object.values(differences).flat().length;
  if (count > 0) await rest.put(route, { body: wanted });
  log.info(count > 0 ? 'commands registered' : 'commands are up to date', {
    where: guildId ?? 'everywhere',
    ...Object.fromEntries(Object.entries(differences).filter(([, names]) => names.length > 0)),
  });
  return { guildId, registered: wanted.length, ...differences };
}

/** Contexts and installation types belong to commands that are registered everywhere. */
function forOneServer({
  contexts: _contexts,
  integration_types: _types,
  ...definition
}: RESTPostAPIApplicationCommandsJSONBody): RESTPostAPIApplicationCommandsJSONBody {
  return definition;
}
