import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightsFile } from '../files/model-facts.ts';
import { quantiseRows } from './quantise-rows.ts';
import { encodeStaticModel } from './static-model.ts';
import { CONTINUES, MOST_CHARACTERS, SPECIAL_TOKENS } from './word-pieces.ts';

export interface WriteModelOptions {
  /** Its files are overwritten. */
  readonly folder: string;
  /** Tokens by id, `SPECIAL_TOKENS` first. */
  readonly vocabulary: readonly string[];
  /** tokens x dimensions */
  readonly table: Float32Array;
  readonly dimensions: number;
  /** A longer text is refused; nothing in the table sets it. */
  readonly maxTokens: number;
}

/** Writes a static model laid out as transformers.js expects one, and as the other models of the table are. */
export function writeModel({ folder, vocabulary, table, dimensions, maxTokens }: WriteModelOptions): void {
  const weights = join(folder, weightsFile('q8'));
  mkdirSync(join(weights, '..'), { recursive: true });
  const counted = table.slice();
  counted.fill(0, 0, SPECIAL_TOKENS.length * dimensions);
  writeFileSync(weights, encodeStaticModel({ dimensions, ...quantiseRows(counted, dimensions) }));
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
    pad_token: SPECIAL_TOKENS[0],
    unk_token: SPECIAL_TOKENS[1],
  });
  writeJson('tokenizer.json', tokenizer(vocabulary));

  function writeJson(file: string, content: unknown): void {
    writeFileSync(join(folder, file), `${JSON.stringify(content)}\n`);
  }
}

/** What `createWordPieces` does, in the words of the tokenizers library. */
function tokenizer(vocabulary: readonly string[]): unknown {
  const plain = { single_word: false, lstrip: false, rstrip: false, normalized: false, special: true };
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: SPECIAL_TOKENS.map((content, id) => ({ id, content, ...plain })),
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: true,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: { type: 'WordPiece', prefix: CONTINUES, cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: SPECIAL_TOKENS[1],
      continuing_subword_prefix: CONTINUES,
      max_input_chars_per_word: MOST_CHARACTERS,
      vocab: Object.fromEntries(vocabulary.map((token, id) => [token, id])),
    },
  };
}
