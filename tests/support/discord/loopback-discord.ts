import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { ALL_NEEDED, createGuildRoutes } from './guild-routes.ts';
import { createFaults, type PlannedFault } from './faults.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { createChannelRoutes } from './channel-routes.ts';
import { createConversation, type Conversation } from './conversation.ts';
import { interactionPayload, type InteractionRequest } from './interaction-payload.ts';
import { createInteractionStore, type InteractionState, type SentInteraction } from './interactions.ts';
import { createRestRoutes, type RestAnswer, type RestRequest } from './rest-routes.ts';
import { createMessageStore, messageObject } from './messages.ts';
import { createSnowflakes } from './snowflakes.ts';
import { type StoredThread, threadObject } from './threads.ts';

/** A request that the bot made, in order of arrival. */
export interface RecordedRequest extends RestRequest {
  /** Null when it was never answered. */
  status: number | null;
  answer: unknown;
  /** Files sent along, by name. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** What Discord would find wrong with its body. */
  problems: readonly string[];
}

export interface LoopbackDiscord extends Conversation {
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string;
  readonly applicationId: string;
  readonly token: string;
  readonly guildId: string;
  /** A text channel of the server, and another. */
  readonly channelId: string;
  readonly otherChannelId: string;
  /** A channel that not everybody in the server can see. */
  readonly hiddenChannelId: string;
  readonly requests: readonly RecordedRequest[];
  readonly gateway: Gateway;
  /** Makes coming requests go wrong. */
  plan(fault: PlannedFault): void;
  /** An interaction that shows "thinking…" since before the bot started; what becomes of it. @param flags 64 when for the asker alone. */
  leftThinking(token: string, flags?: number): InteractionState;
  /** Somebody uses a command, or types in an option that completes. */
  interact(request: InteractionRequest): SentInteraction;
  close(): Promise<void>;
}

export interface LoopbackOptions {
  /** Close code for whoever identifies, such as 4014; null (the default) lets them in. */
  readonly refuseWith?: number | null;
  readonly closedGuilds?: readonly string[];
  /** Milliseconds between the heartbeats that the bot is asked for; 20,000 unless given. */
  readonly heartbeatMs?: number;
  /** What the bot may do in the server, as Discord's bits; all that it needs unless given. */
  readonly permissions?: bigint;
}

/** Discord on this machine: its REST interface and gateway on one port, with real limits and planned faults. */
export async function createLoopbackDiscord(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
  const nextId = createSnowflakes();
  const [applicationId, guildId, channelId, otherChannelId] = [nextId(), nextId(), nextId(), nextId()];
  const hiddenChannelId = nextId();
  // Of the shape that Discord's have.
  const token = 'MTAwMDAwMDAwMDAwMDAwMDAx.looped.a-token-of-the-loopback-only';
  const requests: RecordedRequest[] = [];
  const faults = createFaults();
  const interactions = createInteractionStore();
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is always of this shape.
  const { port } = server.address() as AddressInfo;
  const url = (): string => `ws://127.0.0.1:${port}/gateway`;
  const { refuseWith = null, closedGuilds = [], heartbeatMs = 20_000, permissions = ALL_NEEDED } = options;
  const messages = createMessageStore();
  const threads = new Map<string, StoredThread>();
  const channels = [channelId, otherChannelId, hiddenChannelId].map((id) => ({
    id,
    type: 0,
    isHidden: id === hiddenChannelId,
  }));
  const place = { guildId, channels, threads };
  const gateway = createGateway({ ...place, server, token, applicationId, url, refuseWith, heartbeatMs });
  const { dispatch } = gateway;
  const talk = createConversation({ ...place, botId: applicationId, channelId, messages, nextId, dispatch });
  const inChannels = { ...place, botId: applicationId, messages, nextId, dispatch, onPost: talk.posted };
  const channelRoutes = createChannelRoutes(inChannels);
  const gatewayUrl = url;
  const route = createRestRoutes({
    token,
    applicationId,
    gatewayUrl,
    interactions,
    nextId,
    closedGuilds,
    guildRoutes: createGuildRoutes({ guildId, channels, botId: applicationId, permissions }),
    channelRoutes,
  });

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    applicationId,
    token,
    guildId,
    channelId,
    otherChannelId,
    hiddenChannelId,
    requests,
    gateway,
    plan: faults.plan,
    ...talk.conversation,
    leftThinking: (leftToken, flags = 0) => interactions.adopt(nextId(), leftToken, flags),
    interact(request) {
      const [id, messageId] = [nextId(), nextId()];
      const channel = threads.get(request.channelId ?? '');
      const pressed = messages.withPart(request.button ?? request.form ?? 'none');
      const sent = interactions.open({
        id,
        token: `interaction-token-${id}`,
        messageId,
        pressed: pressed?.current() ?? null,
      });
      messages.put(talk.answerOf(sent.state, request.channelId ?? channelId));
      const known = {
        ...(channel === undefined ? {} : { channel: threadObject(channel) }),
        ...(pressed === undefined ? {} : { message: messageObject(pressed, { botId: applicationId }) }),
      };
      const origin = { ...sent.state, ...known, applicationId, guildId, channelId };
      dispatch('INTERACTION_CREATE', interactionPayload(origin, request));
      return sent;
    },
    async close() {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', headers } = request;
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://loopback');
    const path = decodeURIComponent(pathname).replace('/api/v10', '');
    const { body, files } = await readBody(request);
    const recorded: RecordedRequest = {
      method,
      path,
      query,
      authorization: headers.authorization,
      body,
      files,
      status: null,
      answer: undefined,
      problems: [],
    };
    requests.push(recorded);
    const fault = faults.next(method, path);
    if (fault?.kind === 'delay') await wait(fault.ms);
    if (fault?.kind === 'status') return finish(recorded, response, fault);
    if (fault?.kind === 'drop' || fault?.kind === 'hang') {
      if (fault.takesEffect) route(recorded);
      if (fault.kind === 'drop') request.socket.destroy();
      return;
    }
    const answer = route(recorded);
    recorded.problems = answer.problems ?? [];
    finish(recorded, response, answer);
  }
}

function finish(
  recorded: RecordedRequest,
  response: ServerResponse,
  { status, body, headers }: RestAnswer & { readonly headers?: Record<string, string> },
): void {
  recorded.status = status;
  recorded.answer = body;
  // An answer without a body has no content type either: the library would try to parse it.
  if (body === undefined) response.writeHead(status, headers).end();
  else response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** JSON; or, with files, a form that holds it as `payload_json`. */
async function readBody(
  request: IncomingMessage,
): Promise<{ readonly body: unknown; readonly files: ReadonlyMap<string, Buffer> }> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  const bytes = Buffer.concat(parts);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) {
    const text = bytes.toString('utf8');
    return { body: text === '' ? undefined : JSON.parse(text), files: new Map() };
  }
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const files = [...form.values()].flatMap((value) => (typeof value === 'string' ? [] : [value]));
  const named = await Promise.all(
    files.map(async (file) => [file.name, Buffer.from(await file.arrayBuffer())] as const),
  );
  const json = form.get('payload_json');
  return { body: JSON.parse(typeof json === 'string' ? json : 'null'), files: new Map(named) };
}
