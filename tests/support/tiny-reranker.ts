import { axis, makeTinyPairModel, tokenTable } from './tiny-pair-model.ts';

export interface TinyRerankerOptions {
  /** Groups of words that mean the same: a text answers a question as far as it shares meanings with it. */
  readonly meanings: readonly (readonly string[])[];
  readonly maxTokens?: number;
  /** Numbers a text: 1 as usual, or 2 (that it does not answer, that it does). */
  readonly labels?: 1 | 2;
}

/**
 * Makes a cross-encoder in `folder` whose outcome is known: its logit is 4 for every pair of a question's word and a
 * text's word of one meaning, less 2. So a text that shares nothing scores .12, one meaning .88, two .998.
 */
export function makeTinyReranker(folder: string, options: TinyRerankerOptions): void {
  const { meanings, maxTokens = 512, labels = 1 } = options;
  makeTinyPairModel(folder, {
    architecture: 'BertForSequenceClassification',
    words: meanings.flat(),
    maxTokens,
    graph: (vocabulary) => ({
      outputs: [{ name: 'logits', type: 'float', shape: ['batch', labels] }],
      constants: [
        axis('axis_2', 2),
        tokenTable('meanings', vocabulary, (token) => meanings.map((words) => (words.includes(token) ? 2 : 0))),
        { name: 'bias', type: 'float', shape: [1, 1], values: Float32Array.of(-2) },
        { name: 'spread', type: 'float', shape: [1, labels], values: Float32Array.from(labels === 1 ? [1] : [0, 1]) },
      ],
      operations: [
        { operator: 'Gather', inputs: ['meanings', 'input_ids'], output: 'rows' },
        { operator: 'MatMul', inputs: ['first', 'rows'], output: 'asked' },
        { operator: 'MatMul', inputs: ['second', 'rows'], output: 'said' },
        { operator: 'Mul', inputs: ['asked', 'said'], output: 'shared' },
        { operator: 'ReduceSum', inputs: ['shared', 'axis_2'], output: 'sum', attributes: { keepdims: 0 } },
        { operator: 'Add', inputs: ['sum', 'bias'], output: 'logit' },
        { operator: 'Mul', inputs: ['logit', 'spread'], output: 'logits' },
      ],
    }),
  });
}
