import { type StoredThread, threadObject } from './threads.ts';

export interface GuildOptions {
  readonly guildId: string;
  /** A hidden one is not seen by everybody. */
  readonly channels: readonly { readonly id: string; readonly type: number; readonly isHidden?: boolean }[];
  readonly threads: ReadonlyMap<string, StoredThread>;
}

/** A channel as Discord tells of it. */
export function channelObject(
  { id, type, isHidden = false }: GuildOptions['channels'][number],
  position: number,
  guildId: string,
): object {
  const overwrites = isHidden ? [{ id: guildId, type: 0, allow: '0', deny: '1024' }] : [];
  return { id, type, name: `channel-${position}`, position, permission_overwrites: overwrites };
}

/** View Channel and Send Messages. */
const EVERYBODY = String(1_024 + 2_048);

/** The server as GUILD_CREATE tells of it: its channels, and the threads that are not archived. */
export function guildObject({ guildId, channels, threads }: GuildOptions): unknown {
  return {
    id: guildId,
    name: 'Newsroom',
    owner_id: guildId,
    unavailable: false,
    member_count: 2,
    large: false,
    channels: channels.map((channel, position) => channelObject(channel, position, guildId)),
    threads: [...threads.values()].filter(({ isArchived }) => !isArchived).map(threadObject),
    members: [],
    roles: [
      { id: guildId, name: '@everyone', permissions: EVERYBODY, position: 0, color: 0, hoist: false, managed: false },
    ],
    emojis: [],
    stickers: [],
    presences: [],
    voice_states: [],
    features: [],
    preferred_locale: 'en-US',
  };
}
