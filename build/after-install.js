// What npm runs once the packages of Dateline are there, in a checkout and wherever its package is installed: takes away what
// none of them can load here. Nothing may come of it but that they are larger than need be.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { emptyUnlessAsked } from './empty-unless-asked.js';
import { pruneBinaries } from './prune-binaries.js';

try {
  const library = createRequire(import.meta.url).resolve('@xenova/transformers');
  const { resolve } = createRequire(library);
  pruneBinaries(join(dirname(resolve('onnxruntime-node/package.json')), 'bin', 'napi-v6'), process);
  const folders = (resolve.paths('onnxruntime-web') ?? []).map((folder) => join(folder, 'onnxruntime-web'));
  emptyUnlessAsked(folders, dirname(dirname(library))); // from its file in `dist/`
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`What is never loaded stays installed: ${reason}\n`);
}
