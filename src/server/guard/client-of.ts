import type { HttpSettings } from '../../config.ts';
import { isLoopback } from '../../text/is-loopback.ts';
import type { ServerContext } from '../server-types.ts';

/**
 * Who asks, as far as an address says: that of the connection, or, where people come through a proxy on this machine, the
 * one that the proxy names last.
 */
export function clientOf(context: ServerContext, { publicUrl }: Pick<HttpSettings, 'publicUrl'>): string {
  const address = context.env.incoming?.socket.remoteAddress ?? 'unknown';
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  const isProxied = publicUrl !== null && isLoopback(address.replace(/^::ffff:/u, ''));
  return isProxied && forwarded ? forwarded : address;
}
