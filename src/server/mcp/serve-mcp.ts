import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import type { Readable, Writable } from 'node:stream';
import { messageOf } from '../../errors.ts';
import { createMcpServer, type McpParts } from './create-mcp-server.ts';

export interface McpStreams {
  readonly input: Readable;
  /** Nothing but the protocol may be written to it. */
  readonly output: Writable;
}

/** Serves the tools to the program at the other end of two streams, until it closes them. @returns what ends it before. */
export function serveMcp(parts: Omit<McpParts, 'inTurn'>, { input, output }: McpStreams): () => Promise<void> {
  // One client, which waits for each answer or knows that it does not.
  const factory = () => createMcpServer({ ...parts, inTurn: (work) => work() });
  const handle = serveStdio(factory, {
    transport: new StdioServerTransport(input, output),
    onerror: (error) => parts.log.warn('the client said what is no protocol', { why: messageOf(error) }),
  });
  return () => handle.close();
}
