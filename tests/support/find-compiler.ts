import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The file of the TypeScript compiler, to be run by Node. */
export function findCompiler(): string {
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
  return join(dirname(manifest), 'bin', 'tsc');
}
