/** How precisely a model's weights are stored, by transformers.js's names; it decides which ONNX file is read. */
export type Dtype = 'fp32' | 'q8' | 'int8' | 'uint8' | 'fp16';

/** How the vectors of a text's tokens become the vector of the text. */
export type Pooling = 'mean' | 'first-token' | 'last-token';

/** What must be known of any model to run it. */
export interface RunFacts {
  /** The most tokens of one run, special tokens (and an embedding model's prefix) included. */
  readonly maxTokens: number;
  readonly dtype: Dtype;
}

/** What must be known of an embedding model to use it as it was trained. Unit length is not among them: every vector is made so. */
export interface ModelFacts extends RunFacts {
  readonly dimensions: number;
  readonly pooling: Pooling;
  /** Put before a question, a space at its end included; empty for most models. */
  readonly questionPrefix: string;
  /** Put before a passage. */
  readonly passagePrefix: string;
  /** What a vector score counts beside the full-text score, 0..1; see `EmbeddingModel.weight`. */
  readonly weight: number;
  readonly cosines: Cosines;
  /** See `EmbeddingModel.relatedFrom`. */
  readonly relatedFrom?: number;
  /** See `EmbeddingModel.isEnglish`; by default false. */
  readonly isEnglish?: boolean;
  /** True: a token has one vector, whatever stands around it, so that texts may be run in a row; by default false. */
  readonly isStatic?: boolean;
}

/**
 * Whose cosines a model's own are like: which of the fitted weights of evidence suit it
 * (`src/answers/ask/evidence/evidence-model.ts`). A network like MiniLM takes far longer over a sentence than the
 * static model, which looks words up: it finds passages, and the static one compares their sentences with the question.
 */
export const COSINES = ['static', 'minilm'] as const;
export type Cosines = (typeof COSINES)[number];

const ONNX_SUFFIXES: Readonly<Record<Dtype, string>> = {
  fp32: '',
  q8: '_quantized',
  int8: '_int8',
  uint8: '_uint8',
  fp16: '_fp16',
};

/** Where transformers.js looks for a model's weights, relative to the model's folder. */
export function weightsFile(dtype: Dtype): string {
  return `onnx/model${ONNX_SUFFIXES[dtype]}.onnx`;
}

/** The precisions a folder is searched for, in order: the smallest that loses next to nothing comes first. */
export const DTYPE_PREFERENCE: readonly Dtype[] = ['q8', 'int8', 'uint8', 'fp32', 'fp16'];
