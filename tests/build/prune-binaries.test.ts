import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pruneBinaries } from '../../build/prune-binaries.js';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeFiles } from '../support/write-files.ts';

const SYSTEMS = ['linux/x64', 'linux/arm64', 'darwin/arm64', 'win32/x64', 'win32/arm64'];

it.each(SYSTEMS)('leaves what %s loads, and that alone', (system) => {
  const folder = binaries();
  const [platform = '', arch = ''] = system.split('/');
  pruneBinaries(folder, { platform, arch });
  expect(left(folder)).toEqual([system]);
});

it('removes nothing on a system that there is no library for', () => {
  const folder = binaries();
  pruneBinaries(folder, { platform: 'darwin', arch: 'x64' });
  expect(left(folder)).toEqual(SYSTEMS);
});

it('removes nothing where the folders are not those it knows', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'libraries/linux-x64.so': '', 'libraries/darwin-arm64.dylib': '' });
  pruneBinaries(join(folder, 'libraries'), { platform: 'linux', arch: 'x64' });
  pruneBinaries(join(folder, 'bin'), { platform: 'linux', arch: 'x64' });
  expect(existsSync(join(folder, 'libraries/darwin-arm64.dylib'))).toBe(true);
});

function binaries(): string {
  const folder = temporaryFolder();
  writeFiles(folder, Object.fromEntries(SYSTEMS.map((system) => [`${system}/onnxruntime_binding.node`, ''])));
  return folder;
}

const left = (folder: string): readonly string[] =>
  SYSTEMS.filter((system) => existsSync(join(folder, system, 'onnxruntime_binding.node')));
