import { createServer, type ServerResponse } from 'node:http';
import { AppError, messageOf } from '../errors.ts';
import type { ArchiveStatus } from '../reply/kinds/archive-status.ts';

export interface HealthPageOptions {
  readonly port: number;
  /** Whether the bot is connected to Discord's gateway and takes interactions. */
  readonly isReady: () => boolean;
  readonly archive: () => Promise<ArchiveStatus>;
}

export interface HealthPage {
  /** @throws {AppError} `settings` when the port cannot be had. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

interface Health {
  readonly status: 'ok' | 'unavailable';
  readonly gateway: string;
  readonly archive: unknown;
}

/**
 * A page for a supervisor: 200 while the bot can answer, else 503, on whatever path is asked. It listens on every
 * address, since a container's probe comes from outside, and says nothing but counts.
 */
export function createHealthPage({ port, isReady, archive }: HealthPageOptions): HealthPage {
  const server = createServer((_request, response) => {
    void answer(response);
  });

  return {
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', (error) =>
          reject(new AppError('settings', `HEALTH_PORT ${port} cannot be used: ${messageOf(error)}`, { cause: error })),
        );
        server.listen(port, resolve);
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function answer(response: ServerResponse): Promise<void> {
    const state = await health();
    response.writeHead(state.status === 'ok' ? 200 : 503, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
    });
    response.end(JSON.stringify(state));
  }

  async function health(): Promise<Health> {
    const gateway = isReady() ? 'ready' : 'connecting';
    try {
      return { status: isReady() ? 'ok' : 'unavailable', gateway, archive: await archive() };
    } catch {
      // The archive's own trouble is logged where it arises; here it only has to count.
      return { status: 'unavailable', gateway, archive: null };
    }
  }
}
