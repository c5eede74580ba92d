// What `npm ci` does in a checkout once everything is installed. Its packages are for this system alone, since better-sqlite3
// is compiled for it, so that nothing is lost with the libraries of others.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pruneBinaries } from './prune-binaries.js';

try {
  const runtime = createRequire(import.meta.url).resolve('onnxruntime-node/package.json');
  pruneBinaries(join(dirname(runtime), 'bin', 'napi-v6'), process);
} catch (error) {
  // Larger than need be, and no worse.
  process.stderr.write(
    `The libraries of other systems stay: ${error instanceof Error ? error.message : String(error)}\n`,
  );
}
await import('./build.js');
