import { PermissionFlagsBits, Routes } from 'discord.js';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { botRest } from './bot-rest.ts';

const channelSchema = z.object({
  guild_id: z.string(),
  name: z.string(),
  permission_overwrites: z.array(z.object({ id: z.string(), allow: z.string(), deny: z.string() })).default([]),
});
const memberSchema = z.object({ roles: z.array(z.string()) });

export interface ChannelPermissions {
  readonly name: string;
  readonly permissions: bigint;
}

/**
 * What the bot may do in a channel: what it may in the server, changed for everybody, then for its roles together, then for
 * the bot itself, as Discord documents it (Permissions, "Permission Overwrites").
 * @param inServer what it may do in the channel's server, by the server's id.
 * @throws what the library throws: the bot may not see the channel, or there is none.
 */
export async function permissionsInChannel(
  config: Config,
  channelId: string,
  inServer: ReadonlyMap<string, bigint>,
): Promise<ChannelPermissions> {
  const rest = botRest(config);
  const {
    guild_id: guild,
    name,
    permission_overwrites: all,
  } = channelSchema.parse(await rest.get(Routes.channel(channelId)));
  const { id: bot } = z.object({ id: z.string() }).parse(await rest.get(Routes.user('@me')));
  const { roles } = memberSchema.parse(await rest.get(Routes.guildMember(guild, bot)));
  let permissions = inServer.get(guild) ?? 0n;
  if ((permissions & PermissionFlagsBits.Administrator) !== 0n) return { name, permissions };
  for (const ids of [[guild], roles, [bot]]) {
    const own = all.filter(({ id }) => ids.includes(id));
    permissions &= ~together(own.map(({ deny }) => deny));
    permissions |= together(own.map(({ allow }) => allow));
  }
  return { name, permissions };
}

const together = (bits: readonly string[]): bigint => bits.reduce((sum, each) => sum | BigInt(each), 0n);
