import { makeTinyPairModel, tokenTable } from './tiny-pair-model.ts';

/** Makes a tagger in `folder` whose outcome is known: each word has the label given to it, and all else is `O`. */
export function makeTinyTagger(
  folder: string,
  { labels, maxTokens = 512 }: { readonly labels: Readonly<Record<string, string>>; readonly maxTokens?: number },
): void {
  const names = ['O', ...new Set(Object.values(labels))];
  makeTinyPairModel(folder, {
    architecture: 'BertForTokenClassification',
    words: Object.keys(labels),
    maxTokens,
    config: { id2label: Object.fromEntries(names.entries()) },
    graph: (vocabulary) => ({
      outputs: [{ name: 'logits', type: 'float', shape: ['batch', 'tokens', names.length] }],
      constants: [
        tokenTable('table', vocabulary, (token) => names.map((name) => (name === (labels[token] ?? 'O') ? 6 : 0))),
      ],
      operations: [{ operator: 'Gather', inputs: ['table', 'input_ids'], output: 'logits' }],
    }),
  });
}
