import { Routes } from 'discord.js';
import type { ServerSettings } from '../../memory/server-settings.ts';
import { layoutSourceReport } from '../../reply/layouts/layout-source-report.ts';
import { renderLayout } from '../drawing/render-layout.ts';
import { isPassing, remedyOf } from '../sending/discord-failure.ts';
import { retried } from '../sending/retried.ts';
import { isQuiet } from './quiet-hours.ts';
import type { SendParts } from './send-digests.ts';

const WEEK_MS = 7 * 86_400_000;

/** A server that wants to hear of its sources, and where. */
interface Wanting {
  readonly server: string;
  readonly channel: string;
  readonly settings: ServerSettings;
}

/**
 * Tells the channels that want it which sources are silent or failing: at most once a week, not in quiet hours, and nothing
 * at all while every source does well.
 */
export async function sendSourceReports({ app, log, rest }: SendParts, now: Date): Promise<void> {
  const { servers } = app.memory();
  const due = servers.list().flatMap(({ server, settings }): readonly Wanting[] => {
    const { sourcesChannel: channel, sourcesToldAt } = settings;
    const isDue = sourcesToldAt === null || now.getTime() - sourcesToldAt >= WEEK_MS;
    return channel !== null && isDue && !isQuiet(settings, now) ? [{ server, channel, settings }] : [];
  });
  if (due.length === 0) return;
  const { fetched } = await app.holdings();
  const troubled = fetched.filter(({ state }) => state === 'silent' || state === 'failing');
  if (troubled.length === 0) return;
  for (const wanting of due) await tell(wanting);

  async function tell({ server, channel, settings }: Wanting): Promise<void> {
    const { wording } = app.speaking(settings.language ?? app.config.language);
    const { embeds } = renderLayout(layoutSourceReport(troubled, wording), wording);
    // Sent a second time, because the answer was lost, it is the same message.
    const nonce = { nonce: `sources-${Math.floor(now.getTime() / WEEK_MS)}`, enforce_nonce: true };
    try {
      const body = { embeds, allowed_mentions: { parse: [] }, ...nonce };
      await retried(() => rest.post(Routes.channelMessages(channel), { body }));
      log.info('it was told how sources do', { channel, sources: troubled.length });
    } catch (error) {
      if (isPassing(error)) return log.warn('news of sources waits: Discord cannot be reached', { channel, error });
      log.error('news of sources is undeliverable, and tried again in a week', { channel, why: remedyOf(error) });
    }
    servers.change(server, { sourcesToldAt: now.getTime() });
  }
}
