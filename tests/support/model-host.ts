import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** What goes wrong with a file, once for each time it is given to `failNext`. */
export type Fault =
  /** Every request for it gets this status. */
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** So many bytes come, then the connection ends. */
  | { readonly kind: 'cut'; readonly after: number }
  /** So many bytes come, then nothing. */
  | { readonly kind: 'stall'; readonly after: number }
  /** It comes in pieces, with a pause before each. */
  | { readonly kind: 'slow'; readonly pieces: number; readonly pauseMs: number }
  /** The file that comes is shorter than the one described. */
  | { readonly kind: 'short' }
  /** One byte is another. */
  | { readonly kind: 'damage' }
  /** The whole file comes, whatever range was asked for. */
  | { readonly kind: 'ignore-range' }
  /** A login page comes. */
  | { readonly kind: 'web-page' };

export interface HostRequest {
  readonly method: string;
  /** Path of the file in its repository. */
  readonly file: string;
  /** As asked for. */
  readonly range: string | undefined;
  /** Bytes of the body that were handed to the connection. */
  sent: number;
}

/** A model hub on this machine that misbehaves on request. */
export interface ModelHost {
  /** For `MODEL_HOST`. */
  readonly address: string;
  /** Requests for the files' bytes and descriptions, in order; redirects are not counted. */
  readonly requests: readonly HostRequest[];
  /** The next request for the bytes of `file` (for `status` and `web-page`: any request) meets the fault. */
  failNext(file: string, fault: Fault, times?: number): void;
}

export interface ModelHostOptions {
  /** `owner/name` */
  readonly repository: string;
  readonly revision: string;
  /** The folder whose files it serves. */
  readonly folder: string;
  /** What it says of each file: as the hub does, with wrong hashes, or nothing but the bytes. */
  readonly describes?: 'as-hub' | 'wrong-hash' | 'nothing';
}

/**
 * Serves a folder as the model hub does until the running test ends: weights are described with size and hash by the
 * hub and sent by a storage server elsewhere, other files come from the hub itself.
 */
export async function startModelHost(options: ModelHostOptions): Promise<ModelHost> {
  const { repository, revision, folder, describes = 'as-hub' } = options;
  const prefix = `/${repository}/resolve/${revision}/`;
  const requests: HostRequest[] = [];
  const faults = new Map<string, Fault[]>();
  const storage = await listen((request, response) => send(request, response, (request.url ?? '').slice(1)));
  const hub = await listen((request, response) => {
    const file = (request.url ?? '').startsWith(prefix) ? (request.url ?? '').slice(prefix.length) : null;
    if (file === null || !existsSync(join(folder, file))) return void response.writeHead(404).end('Not Found');
    if (describes === 'nothing' && request.method === 'HEAD') return void response.writeHead(405).end();
    if (!file.endsWith('.onnx') || describes === 'nothing') return send(request, response, file);
    const bytes = readFileSync(join(folder, file));
    const hash = describes === 'wrong-hash' ? sha256('something else') : sha256(bytes);
    response.writeHead(302, {
      location: `${storage}/${file}`,
      'x-linked-size': bytes.length,
      'x-linked-etag': `"${hash}"`,
    });
    response.end();
  });
  return {
    address: hub,
    requests,
    failNext: (file, fault, times = 1) => {
      faults.set(file, [...(faults.get(file) ?? []), ...Array.from({ length: times }, () => fault)]);
    },
  };

  function send(request: IncomingMessage, response: ServerResponse, file: string): void {
    const logged = { method: request.method ?? '', file, range: request.headers.range, sent: 0 };
    requests.push(logged);
    const fault = faultFor(file, request.method ?? '');
    if (fault?.kind === 'status') return void response.writeHead(fault.status, fault.headers).end('no');
    if (fault?.kind === 'web-page') {
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Log in</title>');
    }
    const whole = readFileSync(join(folder, file));
    const etag = describes === 'nothing' ? {} : { etag: `"${sha256(whole).slice(0, 40)}"` };
    const start = fault?.kind === 'ignore-range' ? 0 : startOf(request, etag.etag);
    if (start >= whole.length) return void response.writeHead(416).end();
    const body = altered(whole, fault).subarray(start);
    response.writeHead(start > 0 ? 206 : 200, {
      ...etag,
      'content-length': body.length,
      ...(start > 0 && { 'content-range': `bytes ${start}-${whole.length - 1}/${whole.length}` }),
    });
    if (request.method === 'HEAD') return void response.end();
    void sendBody(response, { body, fault, logged });
  }

  /** Faults of the body wait for a request that has one. */
  function faultFor(file: string, method: string): Fault | undefined {
    const next = faults.get(file)?.[0];
    const meetsAll = next?.kind === 'status' || next?.kind === 'web-page';
    return method === 'GET' || meetsAll ? faults.get(file)?.shift() : undefined;
  }
}

function altered(whole: Buffer, fault: Fault | undefined): Buffer {
  if (fault?.kind === 'short') return whole.subarray(0, -10);
  if (fault?.kind !== 'damage') return whole;
  const damaged = Buffer.from(whole);
  const last = damaged.length - 1;
  damaged[last] = (damaged[last] ?? 0) ^ 1;
  return damaged;
}

function startOf({ headers }: IncomingMessage, etag: string | undefined): number {
  const condition = headers['if-range'];
  const start = /^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1];
  return start === undefined || (condition !== undefined && condition !== etag) ? 0 : Number(start);
}

interface Sending {
  readonly body: Buffer;
  readonly fault: Fault | undefined;
  readonly logged: HostRequest;
}

async function sendBody(response: ServerResponse, { body, fault, logged }: Sending): Promise<void> {
  const bytes = fault?.kind === 'cut' || fault?.kind === 'stall' ? body.subarray(0, fault.after) : body;
  logged.sent = bytes.length;
  const pieces = fault?.kind === 'slow' ? fault.pieces : 1;
  for (let piece = 0; piece < pieces; piece += 1) {
    if (fault?.kind === 'slow') await wait(fault.pauseMs);
    response.write(bytes.subarray((bytes.length / pieces) * piece, (bytes.length / pieces) * (piece + 1)));
  }
  if (fault?.kind === 'stall') return;
  // The reader gets time to take what was sent: a connection that breaks drops what was not read yet.
  if (fault?.kind === 'cut') await wait(50);
  if (fault?.kind === 'cut') response.destroy();
  else response.end();
}

/** The address of a server that ends with the running test. */
async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A server that listens on a port has an address of this form.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
