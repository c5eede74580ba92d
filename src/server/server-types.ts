import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { RequestIdVariables } from 'hono/request-id';

/** What goes with every request: the connection it came by, and the id that a log line and an error are found by. */
export interface ServerEnv {
  readonly Bindings: Partial<HttpBindings>;
  readonly Variables: RequestIdVariables;
}

export type ServerContext = Context<ServerEnv>;
