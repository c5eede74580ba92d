import type { Interaction, Message } from 'discord.js';
import { type Language, LANGUAGES } from '../../language/language.ts';
import type { Parts } from '../parts.ts';
import { requestId } from '../../app/request-id.ts';
import { remember } from '../remember.ts';

/**
 * The parts to answer an interaction with: their app words replies in the language that is set for the server, else in
 * that of the member's Discord, else in the bot's own. Discord has no Azerbaijani, so that one is always set.
 */
export function speakingTo(asked: Interaction | Message, parts: Parts): Parts {
  const { app, config, log } = parts;
  const request = parts.request || requestId();
  const set = remember(parts, ({ servers }) => servers.settings(asked.guildId).language);
  const own = { request, log: parts.request === '' ? log.forRequest({ id: request, asked: {} }) : log };
  return { ...parts, ...own, app: app.speaking(set ?? languageOf(localeOf(asked)) ?? config.language) };
}

/** A message says nothing of its writer's Discord, so the server's speaks for it. */
function localeOf(asked: Interaction | Message): string {
  return 'locale' in asked ? asked.locale : (asked.guild?.preferredLocale ?? '');
}

/** The language of one of Discord's locales, "en-GB" or "ru"; null for one that we do not speak. */
function languageOf(locale: string): Language | null {
  return LANGUAGES.find((language) => language === locale.split('-')[0]) ?? null;
}
