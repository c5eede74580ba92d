import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundling } from '../../build/bundling.js';

const CHECKOUT = join(import.meta.dirname, '..', '..');

/** Runs code that was bundled in a process of its own. @param words the last of its `process.argv`. */
export type StartCode = (words: readonly string[]) => ChildProcessWithoutNullStreams;

/**
 * Makes code ready that needs no loader where it runs: what it imports of the sources goes with it.
 * @param code a module; its imports are as from the checkout's folder.
 */
export async function bundleCode(code: string): Promise<StartCode> {
  const stdin = { contents: code, resolveDir: CHECKOUT, loader: 'ts' as const };
  const { outputFiles } = await build({ ...bundling(CHECKOUT), stdin, write: false });
  return (words) => {
    // Where its packages are found; by its input, since it may be longer than a word of a command can be.
    const child = spawn(process.execPath, ['--input-type=module', '-', ...words], { cwd: CHECKOUT });
    child.stdin.end(outputFiles?.[0]?.text ?? '');
    return child;
  };
}
