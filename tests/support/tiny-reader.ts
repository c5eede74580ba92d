import type { Constant, Operation, Port } from '../../embeddings/training/onnx-writer.ts';
import { axis, makeTinyPairModel, tokenTable } from './tiny-pair-model.ts';

/** What a word of the question asks for: an answer begins with one of `starts` and ends with one of `ends`. */
export interface Asking {
  readonly word: string;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

export interface TinyReaderOptions {
  readonly askings: readonly Asking[];
  /** Other words that are to be one token. */
  readonly words?: readonly string[];
  readonly maxTokens?: number;
  /** Outputs of its own for sentences and for the whole text, beside those that every reader has; none when absent. */
  readonly sayings?: Saying | undefined;
}

/** What it says where a question holds `word`: this logit of the whole text, and of each of these tokens. */
export interface Saying {
  readonly word: string;
  readonly answers: number;
  readonly tokens: readonly string[];
}

/**
 * Makes a reader in `folder` whose outcome is known: where a question holds the word of an asking, tokens that such an
 * answer begins (ends) with have a start (end) logit of 10, [CLS], which means "no answer", has 5, and all else 0.
 */
export function makeTinyReader(folder: string, options: TinyReaderOptions): void {
  const { askings, words = [], maxTokens = 512, sayings } = options;
  makeTinyPairModel(folder, {
    architecture: 'BertForQuestionAnswering',
    words: [...askings.flatMap(({ word, starts, ends }) => [word, ...starts, ...ends]), ...words],
    maxTokens,
    graph: (vocabulary) => ({
      outputs: [
        ...['start_logits', 'end_logits', ...(sayings === undefined ? [] : ['sentence_logits'])].map((name): Port => ({
          name,
          type: 'float',
          shape: ['batch', 'tokens'],
        })),
        ...(sayings === undefined ? [] : [{ name: 'answer_logits', type: 'float', shape: ['batch', 1] } as const]),
      ],
      constants: [
        axis('axis_2', 2),
        tokenTable('asks', vocabulary, (token) => askings.map(({ word }) => Number(word === token))),
        tokenTable('starts', vocabulary, (token) => row(token, ({ starts }) => starts)),
        tokenTable('ends', vocabulary, (token) => row(token, ({ ends }) => ends)),
        ...(sayings === undefined ? [] : sayingConstants(sayings, vocabulary)),
      ],
      operations: [
        { operator: 'Gather', inputs: ['asks', 'input_ids'], output: 'asks_rows' },
        { operator: 'MatMul', inputs: ['first', 'asks_rows'], output: 'asked' },
        ...logits('start'),
        ...logits('end'),
        ...(sayings === undefined ? [] : SAYING_OPERATIONS),
      ],
    }),
  });

  function row(token: string, tokensOf: (asking: Asking) => readonly string[]): number[] {
    if (token === '[CLS]') return askings.map(() => 5);
    return askings.map((asking) => (tokensOf(asking).includes(token) ? 10 : 0));
  }
}

function logits(edge: 'start' | 'end') {
  return [
    { operator: 'Gather', inputs: [`${edge}s`, 'input_ids'], output: `${edge}_rows` },
    { operator: 'Mul', inputs: [`${edge}_rows`, 'asked'], output: `${edge}_parts` },
    {
      operator: 'ReduceSum',
      inputs: [`${edge}_parts`, 'axis_2'],
      output: `${edge}_logits`,
      attributes: { keepdims: 0 },
    },
  ];
}

function sayingConstants({ word, answers, tokens }: Saying, vocabulary: readonly string[]): readonly Constant[] {
  return [
    tokenTable('saying_words', vocabulary, (token) => [Number(token === word)]),
    tokenTable('saying_tokens', vocabulary, (token) => [tokens.includes(token) ? answers : 0]),
    { name: 'saying_answers', type: 'float', shape: [1, 1], values: Float32Array.of(answers) },
  ];
}

/** Whether the question holds the word, as (1, 1, 1) and as (1, 1); times what is said of tokens, and of all. */
const SAYING_OPERATIONS: readonly Operation[] = [
  { operator: 'Gather', inputs: ['saying_words', 'input_ids'], output: 'saying_rows' },
  { operator: 'MatMul', inputs: ['first', 'saying_rows'], output: 'is_said' },
  { operator: 'Gather', inputs: ['saying_tokens', 'input_ids'], output: 'said_rows' },
  { operator: 'Mul', inputs: ['said_rows', 'is_said'], output: 'said_parts' },
  { operator: 'ReduceSum', inputs: ['said_parts', 'axis_2'], output: 'sentence_logits', attributes: { keepdims: 0 } },
  { operator: 'ReduceSum', inputs: ['is_said', 'axis_2'], output: 'is_said_row', attributes: { keepdims: 0 } },
  { operator: 'Mul', inputs: ['is_said_row', 'saying_answers'], output: 'answer_logits' },
];
