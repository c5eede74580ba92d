// What npm runs once the packages of Dateline are there, in a checkout and wherever its package is installed: takes away what
// none of them can load here. Nothing may come of it but that they are larger than need be.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { emptyUnlessAsked } from './empty-unless-asked.js';
import { pruneBinaries } from './prune-binaries.js';
import { pruneWeights } from './prune-weights.js';

// Those of `src/picture/svg-to-png.ts`.
const FONTS = { 'noto-sans': ['400Regular', '600SemiBold'], 'noto-emoji': ['400Regular'] };

try {
  const own = createRequire(import.meta.url);
  for (const [font, drawn] of Object.entries(FONTS))
    pruneWeights(dirname(own.resolve(`@expo-google-fonts/${font}/package.json`)), drawn);
  const library = own.resolve('@xenova/transformers');
  const { resolve } = createRequire(library);
  pruneBinaries(join(dirname(resolve('onnxruntime-node/package.json')), 'bin', 'napi-v6'), process);
  const folders = (resolve.paths('onnxruntime-web') ?? []).map((folder) => join(folder, 'onnxruntime-web'));
  emptyUnlessAsked(folders, dirname(dirname(library))); // from its file in `dist/`
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`What is never loaded stays installed: ${reason}\n`);
}
