import { z } from 'zod';
import type { Config } from '../../config.ts';
import { messageOf } from '../../errors.ts';
import type { Check } from '../../reply/kinds/upkeep-replies.ts';
import { httpAddress, listen, type ListenOptions } from '../../server/listen.ts';
import { bad, ok } from './check-results.ts';

type Port = Pick<ListenOptions, 'host' | 'port' | 'setting'>;

/** Whether the ports that the settings name can be had, or Dateline has them already; nothing where they name none. */
export async function checkPorts({ http, healthPort }: Pick<Config, 'http' | 'healthPort'>): Promise<readonly Check[]> {
  const ports: readonly Port[] = [
    ...(http.port === null ? [] : [{ setting: 'HTTP_PORT', port: http.port, host: http.host } as const]),
    ...(healthPort === null ? [] : [{ setting: 'HEALTH_PORT', port: healthPort, host: null } as const]),
  ];
  return Promise.all(ports.map(checkPort));
}

async function checkPort(port: Port): Promise<Check> {
  const told = `${port.setting} ${port.port}`;
  if (await isOurs(port)) return ok('port', `${told}: Dateline answers there`);
  const server = listen({ ...port, fetch: () => new Response(null, { status: 503 }) });
  try {
    await server.start();
    await server.stop();
    return ok('port', `${told} is free`);
  } catch (error) {
    return bad(
      'port',
      messageOf(error),
      `Set ${port.setting} to a port that no other program has, from 1024 on, or leave it empty.`,
    );
  }
}

const WITHIN_MS = 2_000;
const readiness = z.object({ status: z.enum(['ok', 'unavailable']), gateway: z.string() });

/** Whether what answers at a port says how it is in the way that Dateline does. */
async function isOurs({ host, port }: Port): Promise<boolean> {
  // What stands for every address of the machine is none to ask at.
  const named = host === null || /^(?:0\.0\.0\.0|\[?::\]?)$/u.test(host) ? '127.0.0.1' : host;
  try {
    const response = await fetch(`${httpAddress(named, port)}/readyz`, { signal: AbortSignal.timeout(WITHIN_MS) });
    return readiness.safeParse(await response.json()).success;
  } catch {
    // Nobody answers, or another program does.
    return false;
  }
}
