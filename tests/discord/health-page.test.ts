import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createHealthPage } from '../../src/discord/health-page.ts';
import { freePort } from '../support/discord/free-port.ts';
import { ARCHIVE } from '../support/discord/replies.ts';

describe('createHealthPage', () => {
  it('is 200 while the bot can answer and 503 while it cannot', async () => {
    let ready = false;
    const port = await freePort();
    const page = createHealthPage({ port, isReady: () => ready, archive: async () => ARCHIVE });
    await page.start();
    try {
      const before = await fetch(`http://127.0.0.1:${port}/health`);
      expect([before.status, await before.json()]).toEqual([
        503,
        { status: 'unavailable', gateway: 'connecting', archive: ARCHIVE },
      ]);
      ready = true;
      const after = await fetch(`http://127.0.0.1:${port}/`);
      expect([after.status, await after.json()]).toEqual([200, { status: 'ok', gateway: 'ready', archive: ARCHIVE }]);
    } finally {
      await page.stop();
    }
  });

  it('is 503 when the archive cannot be read', async () => {
    const port = await freePort();
    const page = createHealthPage({
      port,
      isReady: () => true,
      archive: async () => {
        throw new Error('database disk image is malformed');
      },
    });
    await page.start();
    try {
      const response = await fetch(`http://127.0.0.1:${port}/health`);
      expect([response.status, await response.json()]).toMatchObject([503, { archive: null }]);
    } finally {
      await page.stop();
    }
  });

  it('names the setting when the port is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, resolve));
    // A TCP server's address is always of this shape.
    const { port } = taken.address() as AddressInfo;
    const page = createHealthPage({ port, isReady: () => true, archive: async () => ARCHIVE });
    await expect(page.start()).rejects.toMatchObject({
      code: 'settings',
      message: expect.stringContaining(`HEALTH_PORT ${port}`),
    });
    await new Promise((resolve) => taken.close(resolve));
  });
});
