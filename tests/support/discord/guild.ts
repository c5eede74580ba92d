import { type StoredThread, threadObject } from './threads.ts';

export interface GuildOptions {
  readonly guildId: string;
  readonly channels: readonly { readonly id: string; readonly type: number }[];
  readonly threads: ReadonlyMap<string, StoredThread>;
}

/** The server as GUILD_CREATE tells of it: its channels, and the threads that are not archived. */
export function guildObject({ guildId, channels, threads }: GuildOptions): unknown {
  return {
    id: guildId,
    name: 'Newsroom',
    owner_id: guildId,
    unavailable: false,
    member_count: 2,
    large: false,
    channels: channels.map(({ id, type }, position) => ({ id, type, name: `channel-${position}`, position })),
    threads: [...threads.values()].filter(({ isArchived }) => !isArchived).map(threadObject),
    members: [],
    roles: [{ id: guildId, name: '@everyone', permissions: '0', position: 0, color: 0, hoist: false, managed: false }],
    emojis: [],
    stickers: [],
    presences: [],
    voice_states: [],
    features: [],
    preferred_locale: 'en-US',
  };
}
