import { createMcpHandler } from '@modelcontextprotocol/server';
import { messageOf } from '../../errors.ts';
import { clientOf } from '../guard/client-of.ts';
import type { ServerParts } from '../server-parts.ts';
import type { ServerContext } from '../server-types.ts';
import { takeTurn } from '../take-turn.ts';
import { createMcpServer } from './create-mcp-server.ts';

/** `/mcp`: the tools over streamable HTTP. Each request stands alone; nothing is kept between them. */
export function mcpRoute(parts: ServerParts): (context: ServerContext) => Promise<Response> {
  const { app, commands, log, version, turnstile, http } = parts;
  return (context) => {
    const client = clientOf(context, http);
    const handler = createMcpHandler(
      () => createMcpServer({ app, commands, log, version, inTurn: (work) => takeTurn(turnstile, client, work) }),
      { onerror: (error) => log.debug('a request of MCP was refused', { why: messageOf(error) }) },
    );
    return handler.fetch(context.req.raw);
  };
}
