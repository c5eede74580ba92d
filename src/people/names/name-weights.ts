import { readFileSync } from 'node:fs';
import { NAME_LABELS } from './name-labels.ts';
import type { TaggerWeights } from './name-tagger.ts';

const STEPS = NAME_LABELS.length ** 2;
/** Bytes before the words' weights: the scale and the steps, four each. */
const HEAD = (1 + STEPS) * 4;

/** The bytes of weights: scale, steps (little-endian floats), then a byte a word's weight. */
export function writeNameWeights({ words, scale, steps }: TaggerWeights): Uint8Array {
  const bytes = new Uint8Array(HEAD + words.length);
  const view = new DataView(bytes.buffer);
  [scale, ...steps].forEach((value, at) => view.setFloat32(at * 4, value, true));
  bytes.set(new Uint8Array(words.buffer, words.byteOffset, words.length), HEAD);
  return bytes;
}

/** What `writeNameWeights` wrote. */
export function readNameWeights(bytes: Uint8Array): TaggerWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return {
    scale: view.getFloat32(0, true),
    steps: Float32Array.from({ length: STEPS }, (_, at) => view.getFloat32((at + 1) * 4, true)),
    words: new Int8Array(bytes.buffer, bytes.byteOffset + HEAD, bytes.length - HEAD),
  };
}

/** The weights that training/train-tagger.ts made. */
export function builtInNameWeights(): TaggerWeights {
  return readNameWeights(readFileSync(new URL('../data/name-weights.bin', import.meta.url)));
}
