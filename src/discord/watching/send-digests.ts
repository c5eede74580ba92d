import { Routes, type REST } from 'discord.js';
import type { Language } from '../../language/language.ts';
import { layoutReply } from '../../reply/layouts/layout-reply.ts';
import { isPassing, remedyOf } from '../sending/discord-failure.ts';
import type { Parts } from '../parts.ts';
import { renderLayout } from '../drawing/render-layout.ts';
import { retried } from '../sending/retried.ts';
import { isQuiet } from './quiet-hours.ts';

export interface SendParts extends Pick<Parts, 'app' | 'log'> {
  readonly rest: REST;
}

/**
 * Sends each channel what was found for it, as one message; a server's quiet hours hold theirs back. What Discord does
 * not take for a reason that stays (no permission, no channel) suspends the channel's watches, with the remedy in the
 * log and in `/watch list`; while Discord cannot be reached, it waits.
 */
export async function sendDigests({ app, log, rest }: SendParts, now: Date): Promise<void> {
  const { findings, watches, servers } = app.memory();
  const waiting = new Set(findings.list(null).map(({ watch }) => watch));
  const places = watches.list(null).filter(({ id }) => waiting.has(id));
  for (const [channel, server] of new Map(places.map((one) => [one.channel, one.server]))) {
    const settings = servers.settings(server);
    if (!isQuiet(settings, now)) await sendTo(channel, settings.language ?? app.config.language);
  }

  async function sendTo(channel: string, language: Language): Promise<void> {
    const sent = findings.list(channel).map(({ id }) => id);
    const digest = await app.digest(channel);
    const { wording } = app.speaking(language);
    try {
      if (digest !== null) {
        const { embeds } = renderLayout(
          layoutReply(digest, { wording, now, publicUrl: app.config.http.publicUrl }),
          wording,
        );
        // Sent a second time, because the answer was lost or the process ended before it noted it, it is the same message.
        const nonce = { nonce: `digest-${sent.at(-1)}`, enforce_nonce: true };
        await retried(() =>
          rest.post(Routes.channelMessages(channel), { body: { embeds, allowed_mentions: NOBODY, ...nonce } }),
        );
        log.info('a digest was sent', { channel, watches: digest.groups.length });
      }
      findings.remove(sent);
    } catch (error) {
      if (isPassing(error)) return log.warn('a digest waits: Discord cannot be reached', { channel, error });
      const why = remedyOf(error);
      watches.suspend(channel, why);
      log.error('a digest is undeliverable, and the watches of its channel are suspended', { channel, why });
    }
  }
}

const NOBODY = { parse: [] };
