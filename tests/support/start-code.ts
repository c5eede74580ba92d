import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { onTestFinished } from 'vitest';
import { bundling } from '../../build/bundling.js';

const CHECKOUT = join(import.meta.dirname, '..', '..');

/**
 * Runs some code in a process of its own, without a loader: what it imports of the sources goes with it. It is killed when
 * the test ends.
 * @param code a module; its imports are as from the checkout's folder.
 * @param words the last of its `process.argv`.
 */
export async function startCode(code: string, words: readonly string[]): Promise<ChildProcess> {
  const stdin = { contents: code, resolveDir: CHECKOUT, loader: 'ts' as const };
  const { outputFiles } = await build({ ...bundling(CHECKOUT), stdin, write: false });
  const bundle = outputFiles?.[0]?.text ?? '';
  const child = spawn(process.execPath, ['--input-type=module', '--eval', bundle, ...words], {
    stdio: 'inherit',
    cwd: CHECKOUT,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}
