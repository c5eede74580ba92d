import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Constant,
  ELEMENT_TYPES,
  encodeOnnxModel,
  type Operation,
  type Port,
} from '../../embeddings/training/onnx-writer.ts';
import { vocabularyWith, wordPiece } from './word-piece.ts';

const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'];

export interface TinyPairModelOptions {
  /** The library's name of the class, such as `BertForQuestionAnswering`. */
  readonly architecture: string;
  /** Words that are to be one token each. */
  readonly words: readonly string[];
  readonly maxTokens: number;
  /** More of `config.json`. */
  readonly config?: object;
  /** What it computes from `input_ids`, and from `first` and `second` of `PAIR_OPERATIONS`. */
  readonly graph: (vocabulary: readonly string[]) => TinyGraph;
}

export interface TinyGraph {
  readonly outputs: readonly Port[];
  readonly constants: readonly Constant[];
  /** What follows the operations of `PAIR_OPERATIONS`. */
  readonly operations: readonly Operation[];
}

/**
 * Masks of the two texts, as floats of shape (1, 1, tokens): `first` is 1 at the tokens of the question and those before
 * it, `second` at those of the text.
 */
const PAIR_OPERATIONS: readonly Operation[] = [
  { operator: 'Mul', inputs: ['token_type_ids', 'attention_mask'], output: 'in_second' },
  { operator: 'Sub', inputs: ['attention_mask', 'in_second'], output: 'in_first' },
  { operator: 'Cast', inputs: ['in_second'], output: 'second_row', attributes: { to: ELEMENT_TYPES.float } },
  { operator: 'Cast', inputs: ['in_first'], output: 'first_row', attributes: { to: ELEMENT_TYPES.float } },
  { operator: 'Unsqueeze', inputs: ['second_row', 'axis_1'], output: 'second' },
  { operator: 'Unsqueeze', inputs: ['first_row', 'axis_1'], output: 'first' },
];

/** Makes a model in `folder` that reads a question and a text together, laid out as the hub's are. */
export function makeTinyPairModel(folder: string, options: TinyPairModelOptions): void {
  const { architecture, words, maxTokens, graph, config = {} } = options;
  const vocabulary = vocabularyWith(SPECIAL, words);
  const { outputs, constants, operations } = graph(vocabulary);
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  writeJson('config.json', {
    model_type: 'bert',
    architectures: [architecture],
    hidden_size: 8,
    vocab_size: vocabulary.length,
    max_position_embeddings: maxTokens,
    pad_token_id: 0,
    ...config,
  });
  writeJson('tokenizer_config.json', {
    tokenizer_class: 'BertTokenizer',
    do_lower_case: true,
    model_max_length: maxTokens,
    pad_token: '[PAD]',
    unk_token: '[UNK]',
    cls_token: '[CLS]',
    sep_token: '[SEP]',
  });
  writeJson('tokenizer.json', wordPiece(vocabulary, SPECIAL.length));
  const tokens: Port['shape'] = ['batch', 'tokens'];
  const model = encodeOnnxModel({
    name: architecture,
    inputs: ['input_ids', 'attention_mask', 'token_type_ids'].map((name) => ({ name, type: 'int64', shape: tokens })),
    outputs,
    constants: [axis('axis_1', 1), ...constants],
    operations: [...PAIR_OPERATIONS, ...operations],
  });
  writeFileSync(join(folder, 'onnx', 'model_quantized.onnx'), model);

  function writeJson(file: string, content: unknown): void {
    writeFileSync(join(folder, file), JSON.stringify(content));
  }
}

/** A constant that names an axis. */
export function axis(name: string, value: number): Constant {
  return { name, type: 'int64', shape: [1], values: BigInt64Array.of(BigInt(value)) };
}

/** A table with a row for each token; `rowOf` gives the numbers of one. */
export function tokenTable(
  name: string,
  vocabulary: readonly string[],
  rowOf: (token: string) => readonly number[],
): Constant {
  const rows = vocabulary.map(rowOf);
  return {
    name,
    type: 'float',
    shape: [rows.length, rows[0]?.length ?? 0],
    values: Float32Array.from(rows.flat()),
  };
}
