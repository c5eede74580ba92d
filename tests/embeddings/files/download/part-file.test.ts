import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { bundleCode } from '../../../support/bundle-code.ts';
import {
  WEIGHTS,
  bodiesOf,
  download,
  expectNoWeights,
  expectWhole,
  partsIn,
  refusal,
  start,
  words,
  type Scene,
} from '../../../support/download-scene.ts';
import { makeTinyModel } from '../../../support/tiny-model.ts';

it('goes on from where the connection was cut, and asks for no byte twice', async () => {
  const { host, origin, folder } = await start();
  host.failNext(WEIGHTS, { kind: 'cut', after: 100_000 });
  await download(host, folder);
  expectWhole(folder, origin);
  const [first, second] = bodiesOf(host, WEIGHTS);
  expect(first?.sent).toBe(100_000);
  expect(second?.range).toBe('bytes=100000-');
  expect(second?.sent).toBe(statSync(join(origin, WEIGHTS)).size - 100_000);
});

it('goes on in a later run from what an earlier one left', async () => {
  const { host, origin, folder } = await start();
  host.failNext(WEIGHTS, { kind: 'cut', after: 60_000 }, 3);
  const message = await refusal(download(host, folder));
  expect(message).toContain(`${WEIGHTS}: the connection failed`);
  expectNoWeights(folder);
  await download(host, folder);
  expectWhole(folder, origin);
  // Of what was on its way when the connection was cut a part may be lost: the next begins where the file ends.
  const begins = bodiesOf(host, WEIGHTS).map(({ range }) => Number(/\d+/.exec(range ?? '0')?.[0]));
  expect(begins).toHaveLength(4);
  expect(begins).toEqual(begins.toSorted((one, other) => one - other));
  expect(begins[0]).toBe(0);
  expect(begins[3]).toBeGreaterThan(0);
});

it('goes on from what a killed process left', async () => {
  const { host, origin, folder } = await start();
  host.failNext(WEIGHTS, { kind: 'stall', after: 70_000 });
  await killWhenPartHas(70_000, { host, folder });
  await download(host, folder);
  expectWhole(folder, origin);
  expect(bodiesOf(host, WEIGHTS).map(({ range }) => range)).toEqual([undefined, 'bytes=70000-']);
});

it('begins anew when the host cannot send a part', async () => {
  const { host, origin, folder } = await start();
  host.failNext(WEIGHTS, { kind: 'cut', after: 100_000 });
  host.failNext(WEIGHTS, { kind: 'ignore-range' });
  await download(host, folder);
  expectWhole(folder, origin);
  expect(bodiesOf(host, WEIGHTS)).toHaveLength(2);
});

it('begins anew when the file is another one since it was cut', async () => {
  const { host, origin, folder } = await start();
  host.failNext(WEIGHTS, { kind: 'cut', after: 100_000 }, 3);
  await refusal(download(host, folder));
  makeTinyModel(origin, { words: words(), seed: 2 });
  const before = bodiesOf(host, WEIGHTS).length;
  await download(host, folder);
  expectWhole(folder, origin);
  expect(
    bodiesOf(host, WEIGHTS)
      .slice(before)
      .map(({ range }) => range),
  ).toEqual([undefined]);
});

it('starts over when two halves do not make a whole', async () => {
  const { host, origin, folder } = await start();
  host.failNext(WEIGHTS, { kind: 'cut', after: 100_000 });
  host.failNext(WEIGHTS, { kind: 'damage' });
  await download(host, folder);
  expectWhole(folder, origin);
});

it('stops when it is told to, and keeps what has come', async () => {
  const { host, origin, folder } = await start();
  const stop = new AbortController();
  host.failNext(WEIGHTS, { kind: 'stall', after: 70_000 });
  const stopped = refusal(
    download(host, folder, {
      signal: stop.signal,
      onProgress: (file, received) => file === WEIGHTS && received === 70_000 && stop.abort(),
    }),
  );
  expect(await stopped).toContain('it was stopped');
  await download(host, folder);
  expectWhole(folder, origin);
  expect(bodiesOf(host, WEIGHTS).at(-1)?.range).toBe('bytes=70000-');
});

it('gives both of two downloads at once a whole model', async () => {
  const { host, origin, folder } = await start();
  host.failNext(WEIGHTS, { kind: 'cut', after: 100_000 }, 2);
  await Promise.all([download(host, folder), download(host, folder)]);
  expectWhole(folder, origin);
});

const DOWNLOAD = `
  import { downloadModel } from './embeddings/files/download/download-model.ts';
  import { EMBEDDING } from './embeddings/model-kinds.ts';
  import { unlistedSource } from './embeddings/files/model-source.ts';
  const [modelHost, folder] = process.argv.slice(-2);
  const source = unlistedSource('somebody/tiny', EMBEDDING.optionalFiles);
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  await downloadModel({ kind: EMBEDDING, source, folder, modelHost, log });`;

/** Lets another process download until that many bytes of the weights are on disk, and kills it as a power cut would. */
async function killWhenPartHas(bytes: number, { host, folder }: Omit<Scene, 'origin'>): Promise<void> {
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  const child = (await bundleCode(DOWNLOAD))([host.address, folder]);
  child.stderr.pipe(process.stderr);
  onTestFinished(() => void child.kill('SIGKILL'));
  const sizes = () => partsIn(folder).map((part) => statSync(join(folder, part)).size);
  while (!sizes().includes(bytes)) {
    expect(child.exitCode).toBeNull();
    await wait(20);
  }
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
}
