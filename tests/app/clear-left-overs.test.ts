import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { additionsFolder, clearLeftOvers } from '../../src/app/clear-left-overs.ts';
import { takeFileLock } from '../../src/database/file-lock.ts';
import { newState, stateFile } from '../../src/sources/source-state.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const LEFT = ['articles/added/.adding-1f', 'articles/feeds/coast.example/.adding-2e', 'data/sources.json.part'];
const KEPT = ['articles/added/harbour.txt', 'articles/feeds/coast.example/ferry.json', 'articles/.adding-notes'];

let folder: string;
let config: Parameters<typeof clearLeftOvers>[0];

beforeEach(() => {
  folder = temporaryFolder();
  config = {
    articlesDir: join(folder, 'articles'),
    dataDir: join(folder, 'data'),
    sourcesFile: join(folder, 'sources.yaml'),
  };
  for (const name of [...LEFT, ...KEPT]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), 'a');
  }
});

const there = (names: readonly string[]): readonly string[] => names.filter((name) => existsSync(join(folder, name)));

it('removes what a killed process left behind, and nothing else', () => {
  clearLeftOvers(config);
  expect(there(LEFT)).toEqual([]);
  expect(there(KEPT)).toEqual(KEPT);
});

it('leaves what another process is writing', () => {
  const { lockFile } = additionsFolder(config);
  const releases = [lockFile, join(folder, 'data', 'sources.json.lock')].map(takeFileLock);
  clearLeftOvers(config);
  expect(there(LEFT)).toEqual(LEFT);
  for (const release of releases) release?.();
});

it('does nothing where nothing was ever added', () => {
  clearLeftOvers({ ...config, articlesDir: join(folder, 'none'), dataDir: join(folder, 'no-data') });
  expect(existsSync(join(folder, 'no-data'))).toBe(false);
});

it('writes what is remembered of a source over what a killed process left', async () => {
  const states = stateFile(join(folder, 'data', 'sources.json'));
  const [first, second] = ['https://coast.example/rss', 'https://hills.example/rss'];
  await Promise.all([states.write(first, newState(new Date(0))), states.write(second, newState(new Date(1)))]);
  expect([...states.read().keys()].sort()).toEqual([first, second]);
  expect(readdirSync(join(folder, 'data')).filter((name) => name.endsWith('.part'))).toEqual([]);
});
