import {
  REST,
  Routes,
  type APIApplicationCommand,
  type RESTGetCurrentApplicationResult,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../../../commands/command.ts';
import type { Config } from '../../config.ts';
import { AppError } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import type { Registrations } from '../../memory/registrations.ts';
import { commandDefinitions } from './command-definition.ts';
import { commandDifferences, type CommandDifferences } from './command-differences.ts';
import { toAppError } from '../sending/discord-failure.ts';

export interface DeployOptions {
  readonly config: Config;
  readonly commands: readonly Command[];
  readonly log: Logger;
  /** Where it is noted what is registered. */
  readonly registrations: Registrations;
  /** Only says what would be done. */
  readonly isDryRun: boolean;
  /** Asks Discord even where the definitions are those that were registered last. */
  readonly isForced: boolean;
}

/** What was done in one place. */
export interface Deployment extends CommandDifferences {
  /** The server; null for everywhere. */
  readonly guildId: string | null;
  /** How many commands are registered there now; as far as is known where Discord was not asked. */
  readonly registered: number;
  /** The definitions are those that were registered last, so Discord was not asked. */
  readonly isSkipped: boolean;
}

/**
 * Registers the commands, in the servers of `DISCORD_GUILD_IDS` or everywhere. Where they are what was registered last,
 * by what is noted, Discord is not even asked; where they are what Discord has, nothing is sent: it allows 200 new
 * commands a day.
 * @throws {AppError} `discord-token`, `discord-permissions`, `discord-network`.
 */
export async function deployCommands({ commands, ...options }: DeployOptions): Promise<readonly Deployment[]> {
  return register({
    ...options,
    places: placesOf(options.config),
    definitions: commandDefinitions(commands, options.config.language),
  });
}

/**
 * Whether the commands are registered as this program defines them, by what the last `deployCommands` of this data
 * folder noted, without asking Discord; null when it never ran.
 */
export function areCommandsCurrent({
  config,
  commands,
  registrations,
}: Pick<DeployOptions, 'config' | 'commands' | 'registrations'>): boolean | null {
  const definitions = commandDefinitions(commands, config.language);
  const known = placesOf(config).map((guildId) =>
    registrations.isCurrent(guildId ?? EVERYWHERE, noted(config, definitionsFor(guildId, definitions))),
  );
  return known.includes(false) ? false : known.includes(null) ? null : true;
}

const EVERYWHERE = 'everywhere';

function placesOf({ discordGuildIds }: Config): readonly (string | null)[] {
  return discordGuildIds.length === 0 ? [null] : discordGuildIds;
}

/**
 * Removes every command of the bot, everywhere and in the servers of `DISCORD_GUILD_IDS`.
 * @throws {AppError} as `deployCommands`.
 */
export async function undeployCommands(
  options: Omit<DeployOptions, 'commands' | 'isForced'>,
): Promise<readonly Deployment[]> {
  return register({ ...options, isForced: true, places: [null, ...options.config.discordGuildIds], definitions: [] });
}

type Definitions = readonly RESTPostAPIApplicationCommandsJSONBody[];

interface Registration extends Omit<DeployOptions, 'commands'> {
  readonly places: readonly (string | null)[];
  readonly definitions: Definitions;
}

async function register({ places, ...options }: Registration): Promise<readonly Deployment[]> {
  const { config } = options;
  if (config.discordToken === null) {
    throw new AppError('discord-token', 'DISCORD_TOKEN is not set: copy the token of your bot into .env.');
  }
  const rest = new REST({ api: config.discordApiUrl }).setToken(config.discordToken);
  // The route's answer, as Discord documents it; the library types every answer as unknown.
  const application = async () => (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
  let id: string | undefined;
  try {
    const done: Deployment[] = [];
    for (const guildId of places) {
      if (isToBeAsked(guildId, options)) {
        id ??= (await application()).id;
        done.push(await registerIn({ ...options, rest, applicationId: id, guildId }));
      } else {
        const registered = options.definitions.length;
        done.push({ guildId, registered, isSkipped: true, added: [], changed: [], removed: [], changes: [] });
      }
    }
    return done;
  } catch (error) {
    throw toAppError(error, 'register its commands');
  }
}

function isToBeAsked(
  guildId: string | null,
  { isForced, isDryRun, config, registrations, definitions }: Omit<Registration, 'places'>,
): boolean {
  const wanted = noted(config, definitionsFor(guildId, definitions));
  return isForced || isDryRun || registrations.isCurrent(guildId ?? EVERYWHERE, wanted) !== true;
}

/** What is noted of a registration: the definitions, and by the unchanging part of its token the bot that has them. */
function noted({ discordToken }: Config, definitions: Definitions): unknown {
  return { bot: discordToken?.split('.')[0] ?? null, definitions };
}

/** Discord leaves them out unless asked. */
const WITH_TRANSLATIONS = new URLSearchParams({ with_localizations: 'true' });

interface RegistrationPlace extends Omit<Registration, 'places'> {
  readonly rest: REST;
  readonly applicationId: string;
  readonly guildId: string | null;
}

async function registerIn({
  rest,
  applicationId,
  guildId,
  definitions,
  ...options
}: RegistrationPlace): Promise<Deployment> {
  const { config, log, registrations, isDryRun } = options;
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = definitionsFor(guildId, definitions);
  // As above: the documented answer of this route.
  const registered = (await rest.get(route, { query: WITH_TRANSLATIONS })) as readonly APIApplicationCommand[];
  const differences = commandDifferences(wanted, registered);
  const { added, changed, removed } = differences;
  const isSame = [...added, ...changed, ...removed].length === 0;
  if (isDryRun) return { guildId, registered: registered.length, isSkipped: false, ...differences };
  if (!isSame) await rest.put(route, { body: wanted });
  registrations.note(guildId ?? EVERYWHERE, noted(config, wanted));
  log.info(isSame ? 'commands are up to date' : 'commands registered', {
    where: guildId ?? EVERYWHERE,
    ...Object.fromEntries(Object.entries({ added, changed, removed }).filter(([, names]) => names.length > 0)),
  });
  return { guildId, registered: wanted.length, isSkipped: false, ...differences };
}

/** The definitions as they are registered in a place. */
function definitionsFor(guildId: string | null, definitions: Definitions): Definitions {
  return guildId === null ? definitions : definitions.map(forOneServer);
}

/** Contexts and installation types belong to commands that are registered everywhere. */
function forOneServer({
  contexts: _contexts,
  integration_types: _types,
  ...definition
}: RESTPostAPIApplicationCommandsJSONBody): RESTPostAPIApplicationCommandsJSONBody {
  return definition;
}
