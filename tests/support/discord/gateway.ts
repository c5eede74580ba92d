import type { Server } from 'node:http';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { z } from 'zod';
import { guildObject, type GuildOptions } from './guild.ts';
import { seenWith } from './intents.ts';

export interface GatewayOptions extends GuildOptions {
  readonly server: Server;
  readonly token: string;
  readonly applicationId: string;
  readonly url: () => string;
  /** Close code for whoever identifies, such as 4014; null lets them in. */
  readonly refuseWith: number | null;
  /** Milliseconds between the heartbeats that the bot is asked for. */
  readonly heartbeatMs: number;
}

export interface Gateway {
  /** Sends an event to the connected bot, where its intents let it see it, or keeps it for when it resumes. */
  dispatch(event: string, data: unknown): void;
  /** Tells the bot to reconnect (operation 7). */
  askToReconnect(): void;
  /** Tells the bot that its session is not valid (operation 9): to be resumed, or over, with what it has missed. */
  invalidateSession(isResumable: boolean): void;
  /** Keeps the session no longer, as after too long an absence: an attempt to resume it is answered with operation 9. */
  forgetSession(): void;
  /** Leaves the connection open and dead: no heartbeat is acknowledged, and no event arrives. */
  turnZombie(): void;
  /** Closes the connection with a code of Discord's, such as 4004 after the token was reset. */
  closeWith(code: number): void;
  /** Cuts the connection without a word. */
  cut(): void;
  /** Intents of the last identify; null before. */
  readonly intents: () => number | null;
  readonly identifies: () => number;
  readonly resumes: () => number;
  /** Close codes that the bot left with, in order. */
  readonly closedWith: () => readonly number[];
  close(): void;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  /** All events of the session, by their number: what was missed is sent again on resuming. */
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[];
}

const frame = z.object({ op: z.number(), d: z.unknown() });
const identify = z.object({ token: z.string(), intents: z.number() });
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });

/** The WebSocket side of a loopback Discord: hello, identify, heartbeats, events, resume. One bot, one shard. */
export function createGateway(options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server: options.server });
  const closedWith: number[] = [];
  const zombies = new Set<WebSocket>();
  let current: WebSocket | null = null;
  let session: Session | null = null;
  let intents: number | null = null;
  let identifies = 0;
  let resumes = 0;

  sockets.on('connection', (socket) => {
    send(socket, { op: 10, d: { heartbeat_interval: options.heartbeatMs } });
    socket.on('message', (data) => receive(socket, frame.parse(JSON.parse(textOf(data)))));
    socket.on('close', (code) => {
      closedWith.push(code);
      if (current === socket) current = null;
    });
  });

  return {
    dispatch,
    askToReconnect: () => current && send(current, { op: 7, d: null }),
    invalidateSession(isResumable) {
      if (current !== null) send(current, { op: 9, d: isResumable });
      // Until it has resumed or identified anew nothing is sent to it.
      current = null;
      if (!isResumable) session = null;
    },
    forgetSession: () => (session = null),
    turnZombie() {
      if (current !== null) zombies.add(current);
      current = null;
    },
    closeWith: (code) => current?.close(code),
    cut: () => current?.terminate(),
    intents: () => intents,
    identifies: () => identifies,
    resumes: () => resumes,
    closedWith: () => closedWith,
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };

  function receive(socket: WebSocket, { op, d }: z.infer<typeof frame>): void {
    if (zombies.has(socket)) return;
    if (op === 1) send(socket, { op: 11, d: null });
    if (op === 2) welcome(socket, identify.parse(d));
    if (op === 6) replay(socket, resume.parse(d));
  }

  function welcome(socket: WebSocket, { token, intents: wanted }: z.infer<typeof identify>): void {
    if (token !== options.token) return socket.close(4004);
    if (options.refuseWith !== null) return socket.close(options.refuseWith);
    identifies += 1;
    intents = wanted;
    current = socket;
    session = { id: `loopback-session-${identifies}`, intents: wanted, events: [] };
    dispatch('READY', {
      v: 10,
      session_id: session.id,
      resume_gateway_url: options.url(),
      application: { id: options.applicationId, flags: 0 },
      user: { id: options.applicationId, username: 'Dateline', discriminator: '0', avatar: null, bot: true },
      guilds: [{ id: options.guildId, unavailable: true }],
    });
    dispatch('GUILD_CREATE', guildObject(options));
  }

  function replay(socket: WebSocket, { session_id, seq }: z.infer<typeof resume>): void {
    if (session === null || session_id !== session.id) return send(socket, { op: 9, d: false });
    resumes += 1;
    current = socket;
    for (const { s, t, d } of session.events.filter(({ s }) => s > seq)) send(socket, { op: 0, s, t, d });
    dispatch('RESUMED', {});
  }

  /** Without a session there is nobody to keep an event for. */
  function dispatch(t: string, data: unknown): void {
    const d = session === null ? null : seenWith(session.intents, options.applicationId, { event: t, data });
    if (session === null || d === null) return;
    const s = session.events.length + 1;
    session.events.push({ s, t, d });
    if (current !== null) send(current, { op: 0, s, t, d });
  }
}

function textOf(data: RawData): string {
  return Buffer.concat([data].flat().map((part) => Buffer.from(new Uint8Array(part)))).toString('utf8');
}

function send(socket: WebSocket, payload: unknown): void {
  socket.send(JSON.stringify(payload));
}
