import type { Server } from 'node:http';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { z } from 'zod';

export interface GatewayOptions {
  readonly server: Server;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly channels: readonly { readonly id: string; readonly type: number }[];
  readonly url: () => string;
  /** Close code for whoever identifies, such as 4014; null lets them in. */
  readonly refuseWith: number | null;
}

export interface Gateway {
  /** Sends an event to the connected bot, or keeps it for when it resumes. */
  dispatch(event: string, data: unknown): void;
  /** Tells the bot to reconnect (operation 7). */
  askToReconnect(): void;
  /** Closes the connection with a code of Discord's, such as 4004 after the token was reset. */
  closeWith(code: number): void;
  /** Cuts the connection without a word. */
  cut(): void;
  /** Intents of the last identify; null before. */
  readonly intents: () => number | null;
  readonly resumes: () => number;
  /** Close codes that the bot left with, in order. */
  readonly closedWith: () => readonly number[];
  close(): void;
}

const frame = z.object({ op: z.number(), d: z.unknown() });
const identify = z.object({ token: z.string(), intents: z.number() });
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });

/** The WebSocket side of a loopback Discord: hello, identify, heartbeats, events, resume. One bot, one shard. */
export function createGateway(options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server: options.server });
  const sent: { readonly s: number; readonly t: string; readonly d: unknown }[] = [];
  const closedWith: number[] = [];
  let current: WebSocket | null = null;
  let intents: number | null = null;
  let resumes = 0;

  sockets.on('connection', (socket) => {
    send(socket, { op: 10, d: { heartbeat_interval: 20_000 } });
    socket.on('message', (data) => receive(socket, frame.parse(JSON.parse(textOf(data)))));
    socket.on('close', (code) => {
      closedWith.push(code);
      if (current === socket) current = null;
    });
  });

  return {
    dispatch,
    askToReconnect: () => current && send(current, { op: 7, d: null }),
    closeWith: (code) => current?.close(code),
    cut: () => current?.terminate(),
    intents: () => intents,
    resumes: () => resumes,
    closedWith: () => closedWith,
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };

  function receive(socket: WebSocket, { op, d }: z.infer<typeof frame>): void {
    if (op === 1) send(socket, { op: 11, d: null });
    if (op === 2) welcome(socket, identify.parse(d));
    if (op === 6) replay(socket, resume.parse(d));
  }

  function welcome(socket: WebSocket, { token, intents: wanted }: z.infer<typeof identify>): void {
    if (token !== options.token) return socket.close(4004);
    if (options.refuseWith !== null) return socket.close(options.refuseWith);
    intents = wanted;
    current = socket;
    dispatch('READY', {
      v: 10,
      session_id: SESSION,
      resume_gateway_url: options.url(),
      application: { id: options.applicationId, flags: 0 },
      user: { id: options.applicationId, username: 'Dateline', discriminator: '0', avatar: null, bot: true },
      guilds: [{ id: options.guildId, unavailable: true }],
    });
    dispatch('GUILD_CREATE', guild(options));
  }

  function replay(socket: WebSocket, { session_id, seq }: z.infer<typeof resume>): void {
    if (session_id !== SESSION) return send(socket, { op: 9, d: false });
    resumes += 1;
    current = socket;
    for (const { s, t, d } of sent.filter(({ s }) => s > seq)) send(socket, { op: 0, s, t, d });
    dispatch('RESUMED', {});
  }

  function dispatch(t: string, d: unknown): void {
    const s = sent.length + 1;
    sent.push({ s, t, d });
    if (current) send(current, { op: 0, s, t, d });
  }
}

const SESSION = 'loopback-session';

function textOf(data: RawData): string {
  return Buffer.concat([data].flat().map((part) => Buffer.from(new Uint8Array(part)))).toString('utf8');
}

function send(socket: WebSocket, payload: unknown): void {
  socket.send(JSON.stringify(payload));
}

function guild({ guildId, channels }: GatewayOptions): unknown {
  return {
    id: guildId,
    name: 'Newsroom',
    owner_id: guildId,
    unavailable: false,
    member_count: 2,
    large: false,
    channels: channels.map(({ id, type }, position) => ({ id, type, name: `channel-${position}`, position })),
    threads: [],
    members: [],
    roles: [{ id: guildId, name: '@everyone', permissions: '0', position: 0, color: 0, hoist: false, managed: false }],
    emojis: [],
    stickers: [],
    presences: [],
    voice_states: [],
    features: [],
    preferred_locale: 'en-US',
  };
}
