import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { HttpSettings } from '../../config.ts';
import { isLoopback } from '../../text/is-loopback.ts';
import type { ServerEnv } from '../server-types.ts';

/**
 * Answers only who means this server, so that a page somewhere else cannot have the browser of who reads that ask it: a browser that
 * is told a false address (DNS rebinding) sends another host, and one that another page sends here sends that page's origin.
 */
export function ownHost({ token, publicUrl }: Pick<HttpSettings, 'token' | 'publicUrl'>): MiddlewareHandler<ServerEnv> {
  const own = publicUrl === null ? null : new URL(publicUrl);
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    // With a token, whoever has it may come by any name.
    const isKnown = token !== null || isLoopback(hostname(host)) || host === own?.host;
    if (!isKnown) throw new HTTPException(403, { message: `This server is not called ${host}.` });
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== own?.origin && !isOf(origin, host))
      throw new HTTPException(403, { message: 'Pages of other servers may not ask this one.' });
    await next();
  };
}

const hostname = (host: string): string => host.replace(/:\d+$/u, '');

const isOf = (origin: string, host: string): boolean => URL.canParse(origin) && new URL(origin).host === host;
