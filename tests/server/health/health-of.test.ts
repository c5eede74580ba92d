import { expect, it } from 'vitest';
import { openServer } from '../../support/server/open-server.ts';
import { ARCHIVE } from '../../support/discord/replies.ts';
import { scriptedApp } from '../../support/terminal/scripted-app.ts';

const health = async (address: string, path: string): Promise<unknown> => {
  const response = await fetch(`${address}/${path}`);
  return [response.status, await response.json()];
};

it('is ready when the archive can be read and Discord is reached, or is not wanted', async () => {
  expect(await health(await openServer({ app: scriptedApp() }), 'readyz')).toEqual([
    200,
    { status: 'ok', gateway: 'none', archive: ARCHIVE, lastUpdate: null },
  ]);
  expect(await health(await openServer({ app: scriptedApp(), gateway: 'ready' }), 'readyz')).toMatchObject([200, {}]);
});

it('lives, and is not ready, while Discord is being reached or the archive cannot be read', async () => {
  const connecting = await openServer({ app: scriptedApp(), gateway: 'connecting' });
  expect(await health(connecting, 'readyz')).toMatchObject([503, { status: 'unavailable', gateway: 'connecting' }]);
  expect(await health(connecting, 'healthz')).toEqual([200, { status: 'ok' }]);
  const broken = scriptedApp({ status: async () => Promise.reject(new Error('database disk image is malformed')) });
  expect(await health(await openServer({ app: broken }), 'readyz')).toMatchObject([503, { archive: null }]);
});
