import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeStaticModel } from '../../embeddings/training/static-model.ts';
import { seededRandom } from '../../src/seeded-random.ts';
import { vocabularyWith, wordPiece } from './word-piece.ts';

export interface TinyModelOptions {
  /** Words that are to be one token each, with a vector of their own. */
  readonly words?: readonly string[];
  readonly dimensions?: number;
  /** What `config.json` states as the longest text. */
  readonly maxTokens?: number;
  /** Another seed makes other vectors. */
  readonly seed?: number;
}

/**
 * Makes a model in `folder` that is laid out as the static one but knows nothing: a seeded random vector for every
 * letter, common word part and given word. Texts are alike exactly as far as they share tokens.
 */
export function makeTinyModel(folder: string, options: TinyModelOptions = {}): void {
  const { words = [], dimensions = 32, maxTokens = 512, seed = 1 } = options;
  const vocabulary = vocabularyWith(['[PAD]', '[UNK]'], words);
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  writeJson('config.json', {
    model_type: 'bert',
    architectures: ['BertModel'],
    hidden_size: dimensions,
    vocab_size: vocabulary.length,
    max_position_embeddings: maxTokens,
    pad_token_id: 0,
  });
  writeJson('tokenizer_config.json', {
    tokenizer_class: 'BertTokenizer',
    do_lower_case: true,
    model_max_length: maxTokens,
    pad_token: '[PAD]',
    unk_token: '[UNK]',
  });
  writeJson('tokenizer.json', wordPiece(vocabulary, 2));
  writeFileSync(join(folder, 'onnx', 'model_quantized.onnx'), randomModel(vocabulary, { dimensions, seed }));

  function writeJson(file: string, content: unknown): void {
    writeFileSync(join(folder, file), JSON.stringify(content));
  }
}

function randomModel(
  vocabulary: readonly string[],
  { dimensions, seed }: { dimensions: number; seed: number },
): Buffer {
  const random = seededRandom(seed);
  const table = Int8Array.from({ length: vocabulary.length * dimensions }, () => Math.round(random() * 254 - 127));
  return encodeStaticModel({ dimensions, table, scales: Float32Array.from(vocabulary, scaleOf) });
}

/** Padding and the unknown count for nothing, letters and marks for little: words are what makes texts alike. */
function scaleOf(token: string): number {
  if (token === '[PAD]' || token === '[UNK]') return 0;
  return token.replace('##', '').length === 1 ? 0.1 / 127 : 1 / 127;
}
