import { Routes } from 'discord.js';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { botRest } from './bot-rest.ts';

/** A server that the bot is in. */
export interface JoinedServer {
  readonly id: string;
  readonly name: string;
  /** What the bot may do there wherever no channel says otherwise, as Discord's bits. */
  readonly permissions: bigint;
}

const page = z.array(z.object({ id: z.string(), name: z.string(), permissions: z.string() }));
/** Discord's limit. */
const PAGE = 200;

/** Every server that the bot is in. @throws what the library throws where Discord does not answer so. */
export async function listServers(config: Config): Promise<readonly JoinedServer[]> {
  const rest = botRest(config);
  const servers: JoinedServer[] = [];
  for (;;) {
    const after = servers.at(-1)?.id ?? '0';
    const query = new URLSearchParams({ limit: String(PAGE), after });
    const found = page.parse(await rest.get(Routes.userGuilds(), { query }));
    servers.push(...found.map(({ id, name, permissions }) => ({ id, name, permissions: BigInt(permissions) })));
    if (found.length < PAGE) return servers;
  }
}
