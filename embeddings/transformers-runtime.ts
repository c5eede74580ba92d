import { AutoModel, AutoTokenizer, env, LogLevel, type Tensor } from '@xenova/transformers';
import { poolTokens } from './pool-tokens.ts';
import { type EncodedText, tokenTensors } from './token-tensors.ts';
import type { ModelThreadSettings, Purpose, WorkResult } from './worker-messages.ts';

/** A model in memory. Used inside the model's own thread only: every call holds its thread up until it is done. */
export interface TransformersRuntime {
  /** Tokens of each text as a passage. */
  count(texts: readonly string[]): WorkResult;
  /** A vector for each text, or `too-long` for the first that has more tokens than the model takes. */
  embed(texts: readonly string[], purpose: Purpose): Promise<WorkResult>;
  /** Frees what the model holds outside of JavaScript's memory. */
  dispose(): Promise<void>;
}

/**
 * Loads tokenizer and model from a folder; nothing is ever fetched.
 * @throws whatever transformers.js throws when a file is missing or broken.
 */
export async function loadTransformersRuntime(settings: ModelThreadSettings): Promise<TransformersRuntime> {
  const { folder, facts } = settings;
  readLocalFilesOnly();
  const [tokenizer, model] = await Promise.all([
    AutoTokenizer.from_pretrained(folder),
    AutoModel.from_pretrained(folder, { dtype: facts.dtype, session_options: sessionOptions(settings) }),
  ]);
  // Never cut: the library would do so silently, and what is too long is refused by name instead.
  const tokenize = (text: string, purpose: Purpose): EncodedText =>
    tokenizer(`${purpose === 'question' ? facts.questionPrefix : facts.passagePrefix}${text}`, {
      padding: false,
      truncation: false,
      return_tensor: false,
    });
  return {
    count: (texts) => ({
      kind: 'counts',
      counts: texts.map((text) => tokenCount(tokenize(text, 'passage'))),
    }),
    async embed(texts, purpose) {
      const inputs = texts.map((text) => tokenize(text, purpose));
      const counts = inputs.map(tokenCount);
      const index = counts.findIndex((count) => count > facts.maxTokens);
      if (index >= 0) return { kind: 'too-long', index, tokens: counts[index] ?? 0 };
      const vectors: Float32Array[] = [];
      // One text a run. In a batch a text would depend on its neighbours: padding, and in models with dynamic int8
      // arithmetic one scale for all of them (https://github.com/microsoft/onnxruntime/issues/10111).
      for (const input of inputs) vectors.push(await vectorOf(input));
      return { kind: 'vectors', vectors };
    },
    dispose: async () => void (await model.dispose()),
  };

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

function readLocalFilesOnly(): void {
  env.allowRemoteModels = false;
  env.useFSCache = false;
  env.logLevel = LogLevel.ERROR;
}

/** Threads that wait for work must not spin: the bot shares the machine and is idle most of the time. */
function sessionOptions({ threads }: ModelThreadSettings) {
  return {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  };
}

function tokenCount({ input_ids: ids = [] }: EncodedText): number {
  return ids.length;
}

function described(output: Readonly<Record<string, Tensor>>): string {
  return Object.entries(output)
    .map(([name, { type, dims }]) => `${name} (${type} ${dims.join('x')})`)
    .join(', ');
}
