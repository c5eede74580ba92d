import { type Client, Events } from 'discord.js';
import type { Parts } from './parts.ts';
import { remember } from './remember.ts';

/** Writes into the log what happens to the places the bot answers in, with what to do where that was not meant. */
export function logPlaces(client: Client, { config, app, log }: Pick<Parts, 'config' | 'app' | 'log'>): void {
  // Not an outage: of that Discord tells by another event.
  client.on(Events.GuildDelete, ({ id }) =>
    log.warn('the bot was removed from a server: invite it again if that was not meant', { server: id }),
  );
  client.on(Events.ChannelDelete, (channel) => {
    const { id } = channel;
    const server = channel.isDMBased() ? null : channel.guildId;
    const own = remember({ app, log }, ({ servers }) => servers.settings(server));
    const isNamed = [
      ...config.allowedChannels,
      ...(own?.channels ?? []),
      ...(own?.privateChannels ?? []),
      own?.sourcesChannel,
    ].includes(id);
    if (isNamed) {
      const why = 'choose another with /archive settings, or in ALLOWED_CHANNELS';
      log.warn('a channel of the settings was deleted', { channel: id, why });
    }
  });
}
