import { type PreTrainedModel, Tensor } from '@xenova/transformers';
import type { ModelTokens } from './pair-frame.ts';
import { tokenTensors } from './token-tensors.ts';

export interface RunOptions<Name extends string> {
  readonly tokens: ModelTokens;
  /** Names of the outputs that are wanted. */
  readonly outputs: readonly Name[];
}

/**
 * Runs a model on the tokens of one text or pair and gives the numbers of its outputs. One text a run: in a batch it
 * would depend on its neighbours (docs/decisions/0004).
 * @throws {Error} when the model has no such output.
 */
export async function runModel<Name extends string>(
  model: PreTrainedModel,
  { tokens, outputs }: RunOptions<Name>,
): Promise<Readonly<Record<Name, Float32Array>>> {
  const inputs = tokenTensors({
    input_ids: tokens.ids,
    attention_mask: tokens.ids.map(() => 1),
    token_type_ids: tokens.types,
  });
  // The library types a model's call as `any`; names and types of the outputs are checked below. It names those that
  // such a model should have, also where this one has them not.
  const output = (await model(inputs)) as Readonly<Record<string, unknown>>;
  try {
    const entries = outputs.map((name) => {
      const tensor = output[name];
      const data = tensor instanceof Tensor ? tensor.data : null;
      if (!(data instanceof Float32Array)) throw new Error(`it has no output "${name}": it is of another kind`);
      return [name, Float32Array.from(data)] as const;
    });
    // One entry for each of `outputs`, whose names are of the type `Name`.
    return Object.fromEntries(entries) as Record<Name, Float32Array>;
  } finally {
    for (const value of [...Object.values(inputs), ...Object.values(output)]) {
      if (value instanceof Tensor) value.dispose();
    }
  }
}
