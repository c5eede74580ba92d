import { existsSync, statSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unlistedSource } from '../../../../embeddings/files/model-source.ts';
import {
  WEIGHTS,
  bodiesOf,
  download,
  expectNoWeights,
  expectWhole,
  partsIn,
  patience,
  refusal,
  source,
  start,
} from '../../../support/download-scene.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

it('brings every file of a model, byte for byte, and reports its progress', async () => {
  const { host, origin, folder } = await start();
  const progress: [string, number, number | null][] = [];
  await download(host, folder, { onProgress: (...step) => progress.push(step) });
  expectWhole(folder, origin);
  const size = statSync(join(origin, WEIGHTS)).size;
  expect(progress.at(-1)).toEqual([WEIGHTS, size, size]);
  expect(progress.map(([file]) => file)).toContain('tokenizer.json');
});

it('asks only for what is missing', async () => {
  const { host, folder } = await start();
  await download(host, folder);
  const asked = host.requests.length;
  await download(host, folder);
  expect(host.requests).toHaveLength(asked);
});

it('takes the full weights where a hub has no smaller ones, and a model without its optional files', async () => {
  const { host, origin, folder } = await start();
  const { weights, ...rest } = source;
  await download(host, folder, {
    source: { ...rest, weights: [{ path: 'onnx/none.onnx', size: null, sha256: null }, ...weights] },
  });
  expectWhole(folder, origin);
  expect(existsSync(join(folder, '1_Pooling'))).toBe(false);
});

it('gives up a transfer that has gone quiet, and tries again', async () => {
  const { host, origin, folder } = await start();
  host.failNext(WEIGHTS, { kind: 'stall', after: 50_000 });
  await download(host, folder, { patience: { ...patience, stallMs: 500 } });
  expectWhole(folder, origin);
});

it('lets a slow transfer take longer than a stall may', async () => {
  const { host, origin, folder } = await start();
  host.failNext(WEIGHTS, { kind: 'slow', pieces: 8, pauseMs: 250 });
  await download(host, folder, { patience: { ...patience, stallMs: 1_500 } });
  expectWhole(folder, origin);
  expect(bodiesOf(host, WEIGHTS)).toHaveLength(1);
});

it('says so when a host stays quiet', async () => {
  const { host, folder } = await start();
  host.failNext(WEIGHTS, { kind: 'stall', after: 0 }, 3);
  const message = await refusal(download(host, folder, { patience: { ...patience, stallMs: 100 } }));
  expect(message).toContain('nothing came for 0.1 seconds');
  expectNoWeights(folder);
});

it('never leaves a damaged file in place', async () => {
  const { host, origin, folder } = await start();
  host.failNext(WEIGHTS, { kind: 'damage' });
  expect(await refusal(download(host, folder))).toContain('damaged');
  expectNoWeights(folder);
  expect(partsIn(folder)).toEqual([]);
  await download(host, folder);
  expectWhole(folder, origin);
});

it('refuses a file shorter than the one described', async () => {
  const { host, folder } = await start();
  host.failNext(WEIGHTS, { kind: 'short' });
  expect(await refusal(download(host, folder))).toMatch(/\d+ bytes came instead of \d+/);
  expectNoWeights(folder);
});

it('refuses a file that is not what the hub says it is', async () => {
  const { host, folder } = await start({ describes: 'wrong-hash' });
  expect(await refusal(download(host, folder))).toContain('SHA-256');
  expectNoWeights(folder);
});

it('refuses a file with other bytes than the table pins, before it fetches them', async () => {
  const { host, folder } = await start();
  const pinned = { path: WEIGHTS, size: 5, sha256: 'f'.repeat(64) };
  const message = await refusal(download(host, folder, { source: { ...source, weights: [pinned] } }));
  expect(message).toContain('other bytes under this name');
  expect(bodiesOf(host, WEIGHTS)).toEqual([]);
});

it('works with a plain file server that describes nothing', async () => {
  const { host, origin, folder } = await start({ describes: 'nothing' });
  await download(host, folder);
  expectWhole(folder, origin);
});

it('refuses the login page of a network, also one that comes as a file', async () => {
  const { host, origin, folder } = await start();
  host.failNext('config.json', { kind: 'web-page' });
  expect(await refusal(download(host, folder))).toContain('a login or block page');
  writeFileSync(join(origin, 'config.json'), '<title>Log in</title>');
  expect(await refusal(download(host, folder))).toContain('config.json: what came is not JSON');
  expect(existsSync(join(folder, 'config.json'))).toBe(false);
});

it.each([429, 500, 503])('tries again after status %i', async (status) => {
  const { host, origin, folder } = await start();
  host.failNext(WEIGHTS, { kind: 'status', status, headers: { 'retry-after': '0' } });
  await download(host, folder);
  expectWhole(folder, origin);
});

it('does not wait longer than a person would', async () => {
  const { host, folder } = await start();
  host.failNext('config.json', { kind: 'status', status: 429, headers: { 'retry-after': '3600' } });
  expect(await refusal(download(host, folder))).toContain('asks to come back in 60 minutes');
});

it('says which host failed, how, and what to do', async () => {
  const { host, folder } = await start();
  host.failNext(WEIGHTS, { kind: 'status', status: 500 }, 3);
  const message = await refusal(download(host, folder));
  for (const part of [
    host.address,
    'somebody/tiny',
    'status 500',
    'MODEL_HOST',
    folder,
    WEIGHTS,
    'Keyword search works',
  ]) {
    expect(message).toContain(part);
  }
});

it('says so when there is no such model, or it needs an account', async () => {
  const { host, folder } = await start();
  expect(await refusal(download(host, folder, { source: unlistedSource('somebody/else', []) }))).toContain(
    'not such a model',
  );
  host.failNext('config.json', { kind: 'status', status: 401 });
  expect(await refusal(download(host, folder))).toContain('needs an account');
});

it('says so at once when there is no host', async () => {
  const { host, folder } = await start();
  const message = await refusal(download({ ...host, address: 'http://127.0.0.1:9' }, folder));
  expect(message).toMatch(
    /http:\/\/127\.0\.0\.1:9\. config\.json: the (host refuses the connection|connection failed)/,
  );
});

it.runIf(existsSync('/dev/full'))('says so when the disk is full, and gives the room back', async () => {
  const { host, folder } = await start();
  host.failNext(WEIGHTS, { kind: 'cut', after: 10 }, 3);
  await refusal(download(host, folder));
  const [part] = partsIn(folder);
  unlinkSync(join(folder, part!));
  symlinkSync('/dev/full', join(folder, part!));
  await expect(download(host, folder)).rejects.toMatchObject({ code: 'disk-full' });
  expectNoWeights(folder);
  expect(partsIn(folder)).toEqual([]);
});

it('says so when the folder cannot be made', async () => {
  const { host } = await start();
  const file = join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');
  await expect(download(host, join(file, 'model'))).rejects.toMatchObject({
    code: 'model-download',
    message: expect.stringContaining(file),
  });
});
