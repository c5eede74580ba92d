import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DTYPE_PREFERENCE, weightsFile, type Dtype, type RunFacts } from './model-facts.ts';
import { readModelFile, unusableFolder } from './read-model-file.ts';

/** The limit of a model that states none. */
const USUAL_MAX_TOKENS = 512;
/** Tokenizers without a limit state an astronomic one. */
const MOST_PLAUSIBLE_TOKENS = 1_000_000;
/** These count positions from their padding token on: two of `max_position_embeddings` are never used. */
const OFFSET_POSITIONS: ReadonlySet<string> = new Set(['roberta', 'xlm-roberta', 'camembert', 'mpnet']);

const count = z.number().positive();
const configSchema = z.object({ model_type: z.string().optional(), max_position_embeddings: count.optional() });
const tokenizerSchema = z.object({ model_max_length: count.optional() });
// sentence-transformers' own file; a folder need not have it.
const lengthSchema = z.object({ max_seq_length: count.nullish() });

/**
 * What a model's folder states on how to run it, whatever the model is for.
 * @throws {AppError} `model-unavailable` when a file is missing or broken.
 */
export function readRunFacts(folder: string): RunFacts {
  const config = readModelFile(folder, 'config.json', configSchema);
  if (config === null) throw unusableFolder(folder, 'it has no config.json');
  const limits = [
    positions(config),
    readModelFile(folder, 'tokenizer_config.json', tokenizerSchema)?.model_max_length,
    readModelFile(folder, 'sentence_bert_config.json', lengthSchema)?.max_seq_length,
  ].filter((limit) => typeof limit === 'number' && limit <= MOST_PLAUSIBLE_TOKENS);
  return {
    maxTokens: limits.length > 0 ? Math.min(...limits.map(Number)) : USUAL_MAX_TOKENS,
    dtype: dtypeIn(folder),
  };
}

function positions({ model_type, max_position_embeddings }: z.infer<typeof configSchema>): number | undefined {
  const unused = OFFSET_POSITIONS.has(model_type ?? '') ? 2 : 0;
  return max_position_embeddings === undefined ? undefined : max_position_embeddings - unused;
}

function dtypeIn(folder: string): Dtype {
  const found = DTYPE_PREFERENCE.find((dtype) => existsSync(join(folder, weightsFile(dtype))));
  if (found === undefined)
    throw unusableFolder(folder, `it has none of ${DTYPE_PREFERENCE.map(weightsFile).join(', ')}`);
  return found;
}
