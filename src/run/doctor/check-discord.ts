import { z } from 'zod';
import { COMMANDS } from '../../../commands/index.ts';
import type { Config } from '../../config.ts';
import { deployCommands } from '../../discord/registering/deploy-commands.ts';
import { messageOf } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import { createMemory } from '../../memory/create-memory.ts';
import type { Check } from '../../reply/kinds/upkeep-replies.ts';
import { bad, odd, ok } from './check-results.ts';
import { checkServers } from './check-servers.ts';

/** What a person who sets the bot up can get wrong on Discord's side: token, clock, intents, commands, permissions. Registers nothing. */
export async function checkDiscord(config: Config, log: Logger): Promise<readonly Check[]> {
  const { discordToken } = config;
  if (discordToken === null)
    return [
      odd(
        'Discord',
        'DISCORD_TOKEN is not set: "dateline start" opens the terminal chat',
        'Set it in .env to run the bot; README.md says how to get one.',
      ),
    ];
  // Three parts in base64url; the first is the bot's id.
  if (!/^[\w-]{20,}\.[\w-]{4,}\.[\w-]{20,}$/.test(discordToken))
    return [bad('Discord', 'DISCORD_TOKEN does not look like a bot token', NEW_TOKEN)];
  const answered = await askDiscord(config, discordToken);
  if (typeof answered === 'string')
    return [odd('Discord', `it cannot be reached: ${answered}`, 'Check the network, a firewall, and DISCORD_API_URL.')];
  if (answered.status === 401) return [bad('Discord', 'it does not take DISCORD_TOKEN', NEW_TOKEN)];
  const application = applicationSchema.safeParse(answered.body).data;
  if (application === undefined)
    return [odd('Discord', `it answers with status ${answered.status}`, 'Try again in a few minutes.')];
  return [
    ok('Discord', `DISCORD_TOKEN is that of ${application.name}`),
    ...checkClock(answered.date),
    ...checkIntents(application.flags, config),
    await checkCommands(config, log),
    ...(await checkServers(config)),
  ];
}

const NEW_TOKEN = 'Copy it again from the developer portal: your application, Bot, Reset Token.';
const applicationSchema = z.object({ name: z.string(), flags: z.number().default(0) });
/** Milliseconds that Discord is waited for. */
const WAIT_MS = 5_000;

interface Answered {
  readonly status: number;
  readonly body: unknown;
  /** By Discord's clock; null where it does not say. */
  readonly date: string | null;
}

/** What Discord says of the application; why not, in words, where it cannot be reached. */
async function askDiscord({ discordApiUrl }: Config, token: string): Promise<Answered | string> {
  try {
    const response = await fetch(`${discordApiUrl}/v10/applications/@me`, {
      headers: { authorization: `Bot ${token}` },
      signal: AbortSignal.timeout(WAIT_MS),
    });
    const body: unknown = await response.json().catch(() => null);
    return { status: response.status, body, date: response.headers.get('date') };
  } catch (error) {
    return error instanceof Error && error.cause instanceof Error ? error.cause.message : messageOf(error);
  }
}

/** Seconds: an interaction is to be acknowledged within three of Discord's. */
const CLOCK_OFF = 60;

function checkClock(date: string | null): readonly Check[] {
  const theirs = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(theirs)) return [];
  const seconds = Math.round(Math.abs(Date.now() - theirs) / 1000);
  return [
    seconds < CLOCK_OFF
      ? ok('clock', 'agrees with Discord’s')
      : odd(
          'clock',
          `is ${seconds} s away from Discord’s`,
          'Let the system keep its clock (NTP): days would be wrong.',
        ),
  ];
}

/** Bits of an application's flags: the message content intent, of bots in few servers and in many. */
const MESSAGE_CONTENT = (1 << 18) | (1 << 19);

function checkIntents(flags: number, { messageContent }: Config): readonly Check[] {
  if (!messageContent) return [];
  return [
    (flags & MESSAGE_CONTENT) !== 0
      ? ok('intents', 'the message content intent is on')
      : bad(
          'intents',
          'MESSAGE_CONTENT is on, and the message content intent is not',
          'Turn it on in the developer portal (your application, Bot), or set MESSAGE_CONTENT=off.',
        ),
  ];
}

const where = (guildId: string | null): string => (guildId === null ? 'everywhere' : `in server ${guildId}`);

async function checkCommands(config: Config, log: Logger): Promise<Check> {
  const memory = createMemory(':memory:');
  try {
    const { registrations } = memory;
    const options = { config, commands: COMMANDS, log, registrations, isDryRun: true, isForced: true };
    const places = await deployCommands(options);
    const lacking = places.filter(({ added, changed, removed }) => added.length + changed.length + removed.length > 0);
    if (lacking.length === 0)
      return ok('commands', places.map(({ guildId }) => `registered ${where(guildId)}`).join(', '));
    const told = lacking.map(
      ({ guildId, registered }) =>
        `${registered === 0 ? 'none is registered' : 'not as this version has them'} ${where(guildId)}`,
    );
    return odd('commands', told.join(', '), 'Run "dateline deploy", or set DEPLOY=on.');
  } catch (error) {
    return odd('commands', messageOf(error), 'Run "dateline deploy --dry-run" to see more.');
  } finally {
    memory.close();
  }
}
