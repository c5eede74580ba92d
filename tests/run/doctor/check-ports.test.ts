import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { checkPorts } from '../../../src/run/doctor/check-ports.ts';
import { freePort } from '../../support/discord/free-port.ts';
import { openServer } from '../../support/server/open-server.ts';

const http = { port: null, host: '127.0.0.1', token: null, publicUrl: null };

it('says nothing where no port is named, and of a free one that it is', async () => {
  expect(await checkPorts({ http, healthPort: null })).toEqual([]);
  const [port, healthPort] = [await freePort(), await freePort()];
  const checks = await checkPorts({ http: { ...http, port }, healthPort });
  expect(checks.map(({ status, message }) => [status, message])).toEqual([
    ['ok', `HTTP_PORT ${port} is free`],
    ['ok', `HEALTH_PORT ${healthPort} is free`],
  ]);
});

it('tells Dateline itself from another program that has the port', async () => {
  const port = Number(new URL(await openServer()).port);
  const [own] = await checkPorts({ http: { ...http, port }, healthPort: null });
  expect(own).toMatchObject({ status: 'ok', message: `HTTP_PORT ${port}: Dateline answers there` });
  const other = createServer((_request, response) => void response.end('hello'));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  // A TCP server's address is always of this shape.
  const { port: taken } = other.address() as AddressInfo;
  const [theirs] = await checkPorts({ http: { ...http, port: taken }, healthPort: null });
  expect(theirs).toMatchObject({
    status: 'failed',
    message: expect.stringContaining(`HTTP_PORT ${taken} at 127.0.0.1 cannot be used`),
    remedy: expect.stringContaining('no other program'),
  });
});
