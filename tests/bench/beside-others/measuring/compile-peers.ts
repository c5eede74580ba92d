import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findCompiler } from '../../../support/find-compiler.ts';

const CHECKOUT = join(import.meta.dirname, '../../../..');
const BENCH = join(CHECKOUT, 'tests/bench');

/**
 * Compiles what the measured processes run, Dateline as it is now among it. Types are not looked at: that is for
 * `npm run types` in `tests/bench`.
 * @returns the file that a process starts with
 */
export function compilePeers(): string {
  const out = join(BENCH, 'dist');
  rmSync(out, { recursive: true, force: true });
  const words = ['--project', BENCH, '--noEmit', 'false', '--noCheck', '--rootDir', CHECKOUT, '--outDir', out];
  const { status, stdout } = spawnSync(
    process.execPath,
    [findCompiler(), ...words, '--allowImportingTsExtensions', 'false', '--rewriteRelativeImportExtensions'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stdout.trim());
  return join(out, 'tests/bench/beside-others/measuring/run-step.js');
}
