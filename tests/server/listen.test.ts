import { expect, it, onTestFinished } from 'vitest';
import { listen } from '../../src/server/listen.ts';
import { freePort } from '../support/discord/free-port.ts';

const answering = (port: number) =>
  listen({ fetch: () => new Response('here'), host: '127.0.0.1', port, setting: 'HTTP_PORT' });

it('keeps a connection for longer than a proxy keeps it, and ends at once with none open', async () => {
  const server = answering(0);
  const response = await fetch(await server.start());
  expect([await response.text(), response.headers.get('keep-alive')]).toEqual(['here', 'timeout=75']);
  await server.stop();
});

it('names the setting of a port that it cannot have', async () => {
  const port = await freePort();
  const server = answering(port);
  await server.start();
  onTestFinished(() => server.stop());
  await expect(answering(port).start()).rejects.toMatchObject({
    code: 'settings',
    message: expect.stringContaining(`HTTP_PORT ${port} at 127.0.0.1`) as string,
  });
});
