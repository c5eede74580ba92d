import { AutoModel, type Tensor } from '@xenova/transformers';
import { createTokenize } from './create-tokenize.ts';
import { loadFolder } from './load-folder.ts';
import type { ModelFacts } from '../files/model-facts.ts';
import { poolTokens } from './pool-tokens.ts';
import { notMine, type Runtime } from './runtime.ts';
import { type EncodedText, tokenTensors } from './token-tensors.ts';
import type { Purpose, RunSettings, WorkResult } from '../thread/worker-messages.ts';

/**
 * Loads an embedding model from a folder: it counts the tokens of passages, and makes a vector for each text, or says
 * `too-long` of the first that has more tokens than the model takes.
 * @throws whatever transformers.js throws when a file is missing or broken.
 */
export async function loadEmbeddingRuntime(settings: RunSettings<ModelFacts>): Promise<Runtime> {
  const { facts } = settings;
  const { tokenizer, model } = await loadFolder(AutoModel, settings);
  // Never cut: the library would do so silently, and what is too long is refused by name instead.
  const encode = createTokenize(tokenizer);
  const tokenize = (text: string, purpose: Purpose): EncodedText =>
    encode(`${purpose === 'question' ? facts.questionPrefix : facts.passagePrefix}${text}`);
  return {
    async run(work) {
      if (work.kind === 'count') return count(work.texts);
      return work.kind === 'embed' ? embed(work.texts, work.purpose) : notMine(work);
    },
    dispose: async () => void (await model.dispose()),
  };

  function count(texts: readonly string[]): WorkResult {
    return { kind: 'counts', counts: texts.map((text) => tokenCount(tokenize(text, 'passage'))) };
  }

  async function embed(texts: readonly string[], purpose: Purpose): Promise<WorkResult> {
    const inputs = texts.map((text) => tokenize(text, purpose));
    const counts = inputs.map(tokenCount);
    const index = counts.findIndex((tokens) => tokens > facts.maxTokens);
    if (index >= 0) return { kind: 'too-long', index, tokens: counts[index] ?? 0 };
    const vectors: Float32Array[] = [];
    // One text a run. In a batch a text would depend on its neighbours: padding, and in models with dynamic int8
    // arithmetic one scale for all of them (https://github.com/microsoft/onnxruntime/issues/10111).
    for (const input of inputs) vectors.push(await vectorOf(input));
    return { kind: 'vectors', vectors };
  }

  async function vectorOf(encoded: EncodedText): Promise<Float32Array> {
    // A run over no tokens at all is refused by many models.
    if (tokenCount(encoded) === 0) return new Float32Array(facts.dimensions);
    const input = tokenTensors(encoded);
    // The library types a model's call as `any`; the name and type of the output are checked below.
    const output = (await model(input)) as Readonly<Record<string, Tensor>>;
    const states = output['last_hidden_state'] ?? output['token_embeddings'];
    try {
      if (!(states?.data instanceof Float32Array) || states.dims[2] !== facts.dimensions) {
        throw new Error(`its output is ${described(output)}, not ${facts.dimensions} numbers a token`);
      }
      return poolTokens({ values: states.data, dimensions: facts.dimensions, pooling: facts.pooling });
    } finally {
      for (const tensor of [...Object.values(input), ...Object.values(output)]) tensor.dispose();
    }
  }
}

function tokenCount({ input_ids: ids = [] }: EncodedText): number {
  return ids.length;
}

function described(output: Readonly<Record<string, Tensor>>): string {
  return Object.entries(output)
    .map(([name, { type, dims }]) => `${name} (${type} ${dims.join('x')})`)
    .join(', ');
}
