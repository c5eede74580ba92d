import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ServerEnv } from '../server-types.ts';
import { isSameSecret } from './is-same-secret.ts';

/** Lets in who sends the token (RFC 6750), whoever asks where none is set. */
export function needsToken(token: string | null): MiddlewareHandler<ServerEnv> {
  return async (context, next) => {
    if (token !== null && !isSameSecret(bearer(context.req.header('authorization')), token)) {
      context.header('www-authenticate', 'Bearer realm="dateline"');
      throw new HTTPException(401, { message: 'Send HTTP_TOKEN as “Authorization: Bearer …”.' });
    }
    await next();
  };
}

/** Refuses where no token is set: what only whoever runs Dateline may do, nobody may without one. */
export function needsSetToken(token: string | null): MiddlewareHandler<ServerEnv> {
  return async (_context, next) => {
    if (token === null) throw new HTTPException(403, { message: 'Only with a token: set HTTP_TOKEN.' });
    await next();
  };
}

function bearer(header = ''): string {
  return /^Bearer +(?<token>\S+)$/iu.exec(header)?.groups?.['token'] ?? '';
}
