import { type PreTrainedModel, Tensor } from './library.ts';
import type { ModelTokens } from './pair-frame.ts';
import { tokenTensors } from './token-tensors.ts';

export interface RunOptions<Name extends string, Other extends string> {
  readonly tokens: ModelTokens;
  /** Names of the outputs that are wanted. */
  readonly outputs: readonly Name[];
  /** Outputs that not every model of the kind has. */
  readonly also?: readonly Other[];
}

type Outputs<Name extends string, Other extends string> = Readonly<Record<Name, Float32Array>> &
  Readonly<Partial<Record<Other, Float32Array>>>;

/**
 * Runs a model on the tokens of one text or pair and gives the numbers of its outputs. One text a run: in a batch it
 * would depend on its neighbours (docs/decisions/0004).
 * @throws {Error} when the model has no such output.
 */
export async function runModel<Name extends string, Other extends string = never>(
  model: PreTrainedModel,
  { tokens, outputs, also = [] }: RunOptions<Name, Other>,
): Promise<Outputs<Name, Other>> {
  const inputs = tokenTensors({
    input_ids: tokens.ids,
    attention_mask: tokens.ids.map(() => 1),
    token_type_ids: tokens.types,
  });
  // Not the call of the model's class, which keeps the outputs that it knows and loses all others. The library types both
  // as `any`; names and types of the outputs are checked below.
  const output = (await model.forward(inputs)) as Readonly<Record<string, unknown>>;
  try {
    const missing = outputs.find((name) => numbersIn(output[name]) === null);
    if (missing !== undefined) throw new Error(`it has no output "${missing}": it is of another kind`);
    const entries = [...outputs, ...also].flatMap((name) => {
      const numbers = numbersIn(output[name]);
      return numbers === null ? [] : [[name, Float32Array.from(numbers)] as const];
    });
    // An entry for each of `outputs`, whose names are of the type `Name`, and for those of `also` that there are.
    return Object.fromEntries(entries) as Outputs<Name, Other>;
  } finally {
    for (const value of [...Object.values(inputs), ...Object.values(output)]) {
      if (value instanceof Tensor) value.dispose();
    }
  }
}

function numbersIn(value: unknown): Float32Array | null {
  return value instanceof Tensor && value.data instanceof Float32Array ? value.data : null;
}
