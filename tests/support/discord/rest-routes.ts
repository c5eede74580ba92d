import { checked, failure } from './answers.ts';
import type { InteractionState, InteractionStore } from './interactions.ts';
import { callbackSchema, commandsSchema, messageSchema, type SentMessage } from './limit-schemas.ts';
import { messageObject } from './messages.ts';

export interface RestRequest {
  readonly method: string;
  /** Without `/api/v10` and without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

export interface RestAnswer {
  readonly status: number;
  readonly body?: unknown;
  /** What is wrong with the request's body, by Discord's limits. */
  readonly problems?: readonly string[];
}

export interface RestOptions {
  readonly token: string;
  readonly applicationId: string;
  readonly gatewayUrl: () => string;
  readonly interactions: InteractionStore;
  readonly nextId: () => string;
  readonly guildRoutes: (request: RestRequest) => RestAnswer | null;
  readonly channelRoutes: (request: RestRequest) => RestAnswer | null;
  /** Servers the bot is not in: their routes answer 403. */
  readonly closedGuilds: readonly string[];
}

const ACKNOWLEDGE_MS = 3_000;

/** The part of Discord's interface that a bot of slash commands uses. */
export function createRestRoutes(options: RestOptions): (request: RestRequest) => RestAnswer {
  const { token, applicationId, gatewayUrl, interactions, nextId, closedGuilds, guildRoutes, channelRoutes } = options;
  const commands = new Map<string, readonly unknown[]>();
  return (request) => {
    const { method, path, query, authorization, body } = request;
    const callback = /^\/interactions\/\d+\/([^/]+)\/callback$/.exec(path)?.[1];
    if (callback !== undefined && method === 'POST') return acknowledge(callback, body);
    const original = /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/.exec(path)?.[1];
    if (original !== undefined && method === 'PATCH') return edit(original, body);
    if (original !== undefined && method === 'GET') return show(original);
    if (authorization !== `Bot ${token}`) return failure(401, 0, '401: Unauthorized');
    const inGuild = guildRoutes(request);
    if (inGuild !== null) return inGuild;
    const inChannel = channelRoutes(request);
    if (inChannel !== null) return inChannel;
    if (path === '/gateway/bot') return gateway();
    if (path === '/applications/@me') return { status: 200, body: { id: applicationId, name: 'Dateline' } };
    const place = /^\/applications\/\d+\/(?:guilds\/(\d+)\/)?commands$/.exec(path);
    if (place === null) return failure(404, 0, '404: Not Found');
    if (place[1] !== undefined && closedGuilds.includes(place[1])) return failure(403, 50_001, 'Missing Access');
    if (method === 'PUT') return register(path, body);
    const registered = commands.get(path) ?? [];
    return { status: 200, body: query.get('with_localizations') === 'true' ? registered : untranslated(registered) };
  };

  function gateway(): RestAnswer {
    const limit = { total: 1_000, remaining: 999, reset_after: 0, max_concurrency: 16 };
    return { status: 200, body: { url: gatewayUrl(), shards: 1, session_start_limit: limit } };
  }

  function acknowledge(interactionToken: string, body: unknown): RestAnswer {
    const state = interactions.find(interactionToken);
    if (state === undefined) return failure(404, 10_062, 'Unknown interaction');
    if (state.callback !== null) return failure(400, 40_060, 'Interaction has already been acknowledged.');
    const { user, system } = process.cpuUsage(state.createdAt);
    if ((user + system) / 1_000 > ACKNOWLEDGE_MS) return failure(404, 10_062, 'Unknown interaction');
    return checked(callbackSchema, body, (callback) => {
      interactions.acknowledge(state, callback);
      return { status: 204 };
    });
  }

  function edit(interactionToken: string, body: unknown): RestAnswer {
    const state = interactions.find(interactionToken);
    if (state === undefined || state.callback === null) return failure(404, 10_015, 'Unknown Webhook');
    return checked(messageSchema, body, (message) => {
      interactions.edit(state, message);
      return { status: 200, body: shown(state) };
    });
  }

  /** While it shows "thinking…" a message has the flag 128. */
  function show(interactionToken: string): RestAnswer {
    const state = interactions.find(interactionToken);
    if (state === undefined || state.callback === null) return failure(404, 10_015, 'Unknown Webhook');
    const flags = state.message === null ? 128 : 0;
    return { status: 200, body: { ...shown(state), flags } };
  }

  function shown({ messageId: id, message }: InteractionState): Record<string, unknown> {
    const current = (): SentMessage => message ?? { allowed_mentions: { parse: [] } };
    return messageObject({ id, channelId: id, authorId: applicationId, current }, { botId: applicationId, type: 20 });
  }

  function register(path: string, body: unknown): RestAnswer {
    return checked(commandsSchema, body, (list) => {
      // As Discord does: its own fields added, defaults left out of the options.
      const kept = list.map((one) => ({
        name_localizations: null,
        description_localizations: null,
        ...one,
        ...(one.type === 1 ? { options: one.options.map(withoutDefaults) } : { description: '' }),
        id: nextId(),
        application_id: applicationId,
        version: nextId(),
        nsfw: false,
      }));
      commands.set(path, kept);
      return { status: 200, body: kept };
    });
  }
}

function withoutDefaults(option: { readonly type: number; readonly required?: boolean | undefined }): unknown {
  const { required, ...rest } = option;
  return required === true ? option : rest;
}

/** As Discord shows commands unless it is asked for their translations. */
function untranslated(commands: readonly unknown[]): readonly unknown[] {
  const text = JSON.stringify(commands, (key, value: unknown) => (key.endsWith('_localizations') ? undefined : value));
  return JSON.parse(text) as readonly unknown[];
}
