import { createTokenize } from './create-tokenize.ts';
import { AutoModel, type Tensor } from './library.ts';
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
    if (facts.isStatic === true) return { kind: 'vectors', vectors: await vectorsOf(inputs) };
    const vectors: Float32Array[] = [];
    // One text a run. In a batch a text would depend on its neighbours: padding, and in models with dynamic int8
    // arithmetic one scale for all of them (https://github.com/microsoft/onnxruntime/issues/10111).
    for (const input of inputs) vectors.push(...(await vectorsOf([input])));
    return { kind: 'vectors', vectors };
  }

  /** The vectors of some texts, whose tokens are run in a row: of more than one text only where that changes nothing. */
  async function vectorsOf(texts: readonly EncodedText[]): Promise<readonly Float32Array[]> {
    const { dimensions, pooling } = facts;
    const all = inARow(texts);
    // A run over no tokens at all is refused by many models.
    if (tokenCount(all) === 0) return texts.map(() => new Float32Array(dimensions));
    const input = tokenTensors(all);
    // The library types a model's call as `any`; the name and type of the output are checked below.
    const output = (await model(input)) as Readonly<Record<string, Tensor>>;
    const states = output['last_hidden_state'] ?? output['token_embeddings'];
    try {
      if (!(states?.data instanceof Float32Array) || states.dims[2] !== dimensions) {
        throw new Error(`its output is ${described(output)}, not ${dimensions} numbers a token`);
      }
      const { data } = states;
      let from = 0;
      return texts.map((text) => {
        const values = data.subarray(from, from + tokenCount(text) * dimensions);
        from += values.length;
        return poolTokens({ values, dimensions, pooling });
      });
    } finally {
      for (const tensor of [...Object.values(input), ...Object.values(output)]) tensor.dispose();
    }
  }
}

/** The tokens of texts, one text after the other. */
function inARow(texts: readonly EncodedText[]): EncodedText {
  const [first = {}] = texts;
  if (texts.length === 1) return first;
  return Object.fromEntries(Object.keys(first).map((name) => [name, texts.flatMap((text) => text[name] ?? [])]));
}

function tokenCount({ input_ids: ids = [] }: EncodedText): number {
  return ids.length;
}

function described(output: Readonly<Record<string, Tensor>>): string {
  return Object.entries(output)
    .map(([name, { type, dims }]) => `${name} (${type} ${dims.join('x')})`)
    .join(', ');
}
