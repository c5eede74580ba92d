import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { HttpSettings } from '../../config.ts';
import type { ServerEnv } from '../server-types.ts';
import { clientOf } from './client-of.ts';

/** Lets each client ask so often in a minute. @param perMinute requests. */
export function limitRate(perMinute: number, http: HttpSettings): MiddlewareHandler<ServerEnv> {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (context, next) => {
    try {
      await limiter.consume(clientOf(context, http));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.ceil(refused.msBeforeNext / 1000);
      context.header('retry-after', String(seconds));
      throw new HTTPException(429, { message: `At most ${perMinute} requests a minute: ask again in ${seconds} s.` });
    }
    await next();
  };
}
