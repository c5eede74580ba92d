import type Database from 'better-sqlite3';
import { z } from 'zod';
import { LANGUAGES } from '../language/language.ts';

/** What those who manage a server have set for it. */
const settings = z.object({
  /** Channel ids the bot answers in; empty for what ALLOWED_CHANNELS says. */
  channels: z.array(z.string()).default([]),
  /** Channel ids where replies are for the asker alone unless they say otherwise. */
  privateChannels: z.array(z.string()).default([]),
  /** Channel ids where every message is a question, and so is the first of every post of a forum. */
  questionChannels: z.array(z.string()).default([]),
  /** There, a question that finds nothing gets no reply at all. */
  silentUnknown: z.boolean().default(false),
  /** Seconds between two questions of a member; null for what COOLDOWN_SECONDS says. */
  cooldownSeconds: z.number().nullable().default(null),
  /** Questions a day (UTC) in all; null for no limit. */
  dailyLimit: z.number().nullable().default(null),
  /** Null for each member's own. */
  language: z.enum(LANGUAGES).nullable().default(null),
  /** Whether questions that were answered before all are suggested to other members. */
  recentQuestions: z.boolean().default(false),
  /** Hours in which no digest is sent, `HH:MM`, from the one (included) to the other (not); null for none. */
  quietFrom: z.string().nullable().default(null),
  quietTo: z.string().nullable().default(null),
  /** The time zone of these hours, an IANA name. */
  timeZone: z.string().default('UTC'),
  /** Channel id that is told of sources that are silent or failing; null for none. */
  sourcesChannel: z.string().nullable().default(null),
  /** Milliseconds since 1970 when it was told last; null for never. */
  sourcesToldAt: z.number().nullable().default(null),
});
export type ServerSettings = z.infer<typeof settings>;

export interface Servers {
  /** The settings of a server; the defaults where nothing was set, and for null (a direct message). */
  settings(server: string | null): ServerSettings;
  /** Servers for which something was set. */
  list(): readonly { readonly server: string; readonly settings: ServerSettings }[];
  change(server: string, changes: Partial<ServerSettings>): ServerSettings;
  /** Counts one more question of today. @returns how many that makes. */
  count(server: string): number;
  /** Questions counted today. */
  countedToday(server: string): number;
}

const row = z.object({ settings: z.string() });
const rows = z.array(row.extend({ server: z.string() }));
const counted = z.object({ count: z.number() });

const parsed = (text: string): ServerSettings => settings.parse(JSON.parse(text));

/** @param now milliseconds since 1970 */
export function createServers(database: Database.Database, now: () => number): Servers {
  const select = database.prepare('SELECT settings FROM servers WHERE server = ?');
  const all = database.prepare('SELECT server, settings FROM servers ORDER BY server');
  const put = database.prepare('INSERT OR REPLACE INTO servers (server, settings) VALUES (?, ?)');
  const forget = database.prepare('DELETE FROM usage WHERE day < ?');
  const add = database.prepare(`
    INSERT INTO usage (server, day, count) VALUES (?, ?, 1)
    ON CONFLICT (server, day) DO UPDATE SET count = count + 1 RETURNING count`);
  const today = database.prepare('SELECT count FROM usage WHERE server = ? AND day = ?');
  const day = (): string => new Date(now()).toISOString().slice(0, 10);
  const read = (server: string | null): ServerSettings => {
    const found = server === null ? null : row.safeParse(select.get(server)).data;
    return parsed(found?.settings ?? '{}');
  };
  return {
    settings: read,
    list: () => rows.parse(all.all()).map((one) => ({ server: one.server, settings: parsed(one.settings) })),
    change(server, changes) {
      const changed = { ...read(server), ...changes };
      put.run(server, JSON.stringify(changed));
      return changed;
    },
    count(server) {
      forget.run(day());
      return counted.parse(add.get(server, day())).count;
    },
    countedToday: (server) => counted.safeParse(today.get(server, day())).data?.count ?? 0,
  };
}
