import { failure } from './answers.ts';
import { channelObject, type GuildOptions } from './guild.ts';
import type { RestAnswer, RestRequest } from './rest-routes.ts';

/** What README.md invites the bot with. */
export const ALL_NEEDED = 309_237_763_072n;

export interface GuildRoutesOptions extends Pick<GuildOptions, 'guildId' | 'channels'> {
  readonly botId: string;
  /** What the bot may do in the server. */
  readonly permissions: bigint;
}

/** The part of Discord's interface that says where the bot is and what it may do; null for any other path. */
export function createGuildRoutes({ guildId, channels, botId, permissions }: GuildRoutesOptions) {
  return ({ method, path }: RestRequest): RestAnswer | null => {
    if (method !== 'GET') return null;
    if (path === '/users/@me') return { status: 200, body: { id: botId, username: 'Dateline' } };
    if (path === '/users/@me/guilds')
      return { status: 200, body: [{ id: guildId, name: 'Newsroom', owner: false, permissions: String(permissions) }] };
    if (path === `/guilds/${guildId}/members/${botId}`)
      return { status: 200, body: { roles: [], user: { id: botId, username: 'Dateline' } } };
    const asked = /^\/channels\/(\d+)$/.exec(path)?.[1];
    if (asked === undefined) return null;
    const position = channels.findIndex(({ id }) => id === asked);
    const channel = channels[position];
    if (channel === undefined) return failure(404, 10_003, 'Unknown Channel');
    return { status: 200, body: { ...channelObject(channel, position, guildId), guild_id: guildId } };
  };
}
