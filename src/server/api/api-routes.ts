import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Command } from '../../../commands/command.ts';
import { AppError } from '../../errors.ts';
import { clientOf } from '../guard/client-of.ts';
import { needsSetToken } from '../guard/needs-token.ts';
import { readInput } from '../read-input.ts';
import { servedCommands } from '../served-commands.ts';
import type { ServerParts } from '../server-parts.ts';
import type { ServerContext, ServerEnv } from '../server-types.ts';
import { speakingWith } from '../speaking-with.ts';
import { takeTurn } from '../take-turn.ts';

/**
 * `/api/<command>`: the same replies as `--json`. Options come in the query, or as a JSON object that is posted. What only
 * whoever runs Dateline may ask is posted, with the token.
 */
export function apiRoutes(parts: ServerParts): Hono<ServerEnv> {
  const routes = new Hono<ServerEnv>();
  for (const command of servedCommands(parts.commands)) {
    const path = `/${command.name}`;
    const answer = (context: ServerContext): Promise<Response> => answered(context, command, parts);
    if (command.allowed === 'manage-server') routes.post(path, needsSetToken(parts.http.token), answer);
    else routes.get(path, answer).post(path, answer);
  }
  return routes;
}

async function answered(context: ServerContext, command: Command, parts: ServerParts): Promise<Response> {
  const app = speakingWith(context, parts.app);
  const given = context.req.method === 'GET' ? context.req.query() : await bodyOf(context);
  context.set('asked', given);
  const input = readInput(command, given, app.wording);
  const client = clientOf(context, parts.http);
  return context.json(await takeTurn(parts.turnstile, client, () => command.run(input, app)));
}

async function bodyOf(context: ServerContext): Promise<Readonly<Record<string, unknown>>> {
  const type = context.req.header('content-type') ?? '';
  const text = await context.req.text();
  if (text === '') return {};
  if (!/^application\/json\b/iu.test(type)) throw new HTTPException(415, { message: 'Send application/json.' });
  const body = parsed(text);
  if (body === null || typeof body !== 'object' || Array.isArray(body))
    throw new AppError('usage', 'The body must be a JSON object of the command’s options.');
  return body as Readonly<Record<string, unknown>>; // an object that is no list
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AppError('usage', 'The body is not JSON.', { cause: error });
  }
}
