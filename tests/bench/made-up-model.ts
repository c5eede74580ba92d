import { createHash } from 'node:crypto';
import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { seededRandom } from '../../src/seeded-random.ts';

export interface MadeUpOptions {
  readonly id?: string;
  readonly dimensions?: number;
}

/** A model whose vectors mean nothing and take no time: the same text has the same, of unit length. */
export function madeUpModel({ id = 'made-up', dimensions = 256 }: MadeUpOptions = {}): EmbeddingModel {
  const embed = (text: string): Float32Array => {
    const random = seededRandom(createHash('sha256').update(text).digest().readInt32LE());
    const vector = Float32Array.from({ length: dimensions }, () => random() - 0.5);
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  };
  return {
    id,
    dimensions,
    maxTokens: 256,
    weight: 0.5,
    cosines: 'static',
    countTokens: async (texts) => texts.map((text) => Math.ceil(text.length / 4)),
    embedPassages: async (texts) => texts.map(embed),
    embedQuestion: async (text) => embed(text),
    close: async () => undefined,
  };
}
