import { existsSync } from 'node:fs';
import type { Config } from '../../config.ts';
import { listServers } from '../../discord/list-servers.ts';
import { lackingOf } from '../../discord/needed-permissions.ts';
import { permissionsInChannel } from '../../discord/permissions-in-channel.ts';
import { remedyOf } from '../../discord/sending/discord-failure.ts';
import { messageOf } from '../../errors.ts';
import { createMemory, memoryPath } from '../../memory/create-memory.ts';
import type { Check } from '../../reply/kinds/upkeep-replies.ts';
import { odd, ok } from './check-results.ts';

/** What the bot may do in each server that it is in, and in each channel that the settings or a watch name. */
export async function checkServers(config: Config): Promise<readonly Check[]> {
  try {
    const servers = await listServers(config);
    if (servers.length === 0)
      return [odd('servers', 'the bot is in no server', 'Invite it: README.md has the address, under “In Discord”.')];
    const lacking = servers.flatMap(({ id, name, permissions }) => {
      const missing = lackingOf(permissions);
      return missing.length === 0
        ? []
        : [odd('server', `${name} (${id}): the bot may not ${missing.join(', ')}`, ALLOW)];
    });
    const allowed = servers.length - lacking.length;
    const told = `in ${servers.length}; in ${allowed} of them it may do all that it needs`;
    const inServer = new Map(servers.map(({ id, permissions }) => [id, permissions]));
    return [ok('servers', told), ...lacking, ...(await checkChannels(config, inServer))];
  } catch (error) {
    return [odd('servers', `Discord does not say which: ${messageOf(error)}`, 'Try again in a few minutes.')];
  }
}

const ALLOW = 'Allow it in the server’s settings (Roles), or invite the bot again with the address in README.md.';

async function checkChannels(config: Config, inServer: ReadonlyMap<string, bigint>): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const channel of namedChannels(config)) {
    try {
      const { name, permissions } = await permissionsInChannel(config, channel, inServer);
      const missing = lackingOf(permissions);
      if (missing.length > 0)
        checks.push(odd('channel', `#${name} (${channel}): the bot may not ${missing.join(', ')}`, ALLOW_THERE));
    } catch (error) {
      checks.push(odd('channel', `${channel} cannot be looked at: ${remedyOf(error)}`, ALLOW_THERE));
    }
  }
  return checks;
}

const ALLOW_THERE = 'Allow it in the settings of the channel (Permissions), or take the channel out of the settings.';

/** Channels that somebody wants answers or digests in. */
function namedChannels({ allowedChannels, dataDir }: Config): ReadonlySet<string> {
  const path = memoryPath(dataDir);
  if (!existsSync(path)) return new Set(allowedChannels);
  try {
    const memory = createMemory(path);
    const watching = memory.watches.list(null).map(({ channel }) => channel);
    memory.close();
    return new Set([...allowedChannels, ...watching]);
  } catch {
    // A memory that cannot be read has a check of its own.
    return new Set(allowedChannels);
  }
}
