import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { InteractionRequest } from './interaction-payload.ts';

export interface AttachmentHost {
  /** For `DISCORD_CDN_URL`. */
  readonly url: string;
  /** A file that somebody attaches. @param saidSize what Discord says of its size, where that is not so. */
  attach(name: string, bytes: Uint8Array | string, saidSize?: number): NonNullable<InteractionRequest['attachment']>;
  /** Paths that were fetched, in order. */
  readonly fetched: readonly string[];
}

/** Where attachments are kept, on this machine; it closes at the end of the test. `/elsewhere` leads to `target`. */
export async function openAttachmentHost(target = 'http://127.0.0.1:9/'): Promise<AttachmentHost> {
  const files = new Map<string, Uint8Array>();
  const fetched: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    fetched.push(path);
    const file = files.get(path);
    if (path === '/elsewhere') response.writeHead(302, { location: target }).end();
    else if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A TCP server's address is always of this shape.
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    fetched,
    attach(name, content, saidSize) {
      const bytes = Buffer.from(content);
      const path = `/attachments/1/${files.size}/file`;
      files.set(path, bytes);
      return { name, url: `${url}${path}`, size: saidSize ?? bytes.length };
    },
  };
}
