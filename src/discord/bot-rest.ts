import { REST } from 'discord.js';
import type { Config } from '../config.ts';

/** Discord's REST interface as the bot of the settings sees it, for whoever asks without the bot being run. */
export function botRest({ discordApiUrl, discordToken }: Pick<Config, 'discordApiUrl' | 'discordToken'>): REST {
  return new REST({ api: discordApiUrl }).setToken(discordToken ?? '');
}
