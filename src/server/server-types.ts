import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** What goes with every request: the connection it came by, and the id that a log line and an error are found by. */
export interface ServerEnv {
  readonly Bindings: Partial<HttpBindings>;
  readonly Variables: {
    readonly requestId: string;
    /** What was asked, by option: it is kept out of the log. */
    readonly asked?: Readonly<Record<string, unknown>>;
  };
}

export type ServerContext = Context<ServerEnv>;
