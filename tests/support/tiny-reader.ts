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
}

/**
 * Makes a reader in `folder` whose outcome is known: where a question holds the word of an asking, tokens that such an
 * answer begins (ends) with have a start (end) logit of 10, [CLS], which means "no answer", has 5, and all else 0.
 */
export function makeTinyReader(folder: string, { askings, words = [], maxTokens = 512 }: TinyReaderOptions): void {
  makeTinyPairModel(folder, {
    architecture: 'BertForQuestionAnswering',
    words: [...askings.flatMap(({ word, starts, ends }) => [word, ...starts, ...ends]), ...words],
    maxTokens,
    graph: (vocabulary) => ({
      outputs: ['start_logits', 'end_logits'].map((name) => ({ name, type: 'float', shape: ['batch', 'tokens'] })),
      constants: [
        axis('axis_2', 2),
        tokenTable('asks', vocabulary, (token) => askings.map(({ word }) => Number(word === token))),
        tokenTable('starts', vocabulary, (token) => row(token, ({ starts }) => starts)),
        tokenTable('ends', vocabulary, (token) => row(token, ({ ends }) => ends)),
      ],
      operations: [
        { operator: 'Gather', inputs: ['asks', 'input_ids'], output: 'asks_rows' },
        { operator: 'MatMul', inputs: ['first', 'asks_rows'], output: 'asked' },
        ...logits('start'),
        ...logits('end'),
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
