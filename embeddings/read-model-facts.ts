import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError, messageOf } from '../src/errors.ts';
import { DTYPE_PREFERENCE, weightsFile, type Dtype, type ModelFacts, type Pooling } from './model-facts.ts';

/** What a vector score counts until someone has measured the model: as much as a weak model deserves. */
const UNMEASURED_WEIGHT = 0.2;
/** The limit of a model that states none. */
const USUAL_MAX_TOKENS = 512;
/** Tokenizers without a limit state an astronomic one. */
const MOST_PLAUSIBLE_TOKENS = 1_000_000;
/** These count positions from their padding token on: two of `max_position_embeddings` are never used. */
const OFFSET_POSITIONS: ReadonlySet<string> = new Set(['roberta', 'xlm-roberta', 'camembert', 'mpnet']);

const count = z.number().positive();
const configSchema = z.object({
  model_type: z.string().optional(),
  // One idea, three names: BERT's, DistilBERT's, T5's.
  hidden_size: count.optional(),
  dim: count.optional(),
  d_model: count.optional(),
  max_position_embeddings: count.optional(),
});
const tokenizerSchema = z.object({ model_max_length: count.optional() });
// sentence-transformers' own files; a folder need not have them.
const lengthSchema = z.object({ max_seq_length: count.nullish() });
const poolingSchema = z.object({
  pooling_mode_mean_tokens: z.boolean().optional(),
  pooling_mode_cls_token: z.boolean().optional(),
  pooling_mode_lasttoken: z.boolean().optional(),
});
const promptsSchema = z.object({ prompts: z.record(z.string(), z.string()).optional() });

/**
 * The facts of a model that is not in the table, as its folder states them.
 * @throws {AppError} `model-unavailable` when a file is missing, broken, or asks for what is not supported.
 */
export function readModelFacts(folder: string): ModelFacts {
  const config = read(folder, 'config.json', configSchema);
  const dimensions = config?.hidden_size ?? config?.dim ?? config?.d_model;
  if (config === null || dimensions === undefined) {
    throw unusable(folder, 'config.json does not state the length of its vectors (hidden_size)');
  }
  const { prompts = {} } = read(folder, 'config_sentence_transformers.json', promptsSchema) ?? {};
  const limits = [
    positions(config),
    read(folder, 'tokenizer_config.json', tokenizerSchema)?.model_max_length,
    read(folder, 'sentence_bert_config.json', lengthSchema)?.max_seq_length,
  ].filter((limit) => typeof limit === 'number' && limit <= MOST_PLAUSIBLE_TOKENS);
  return {
    dimensions,
    maxTokens: limits.length > 0 ? Math.min(...limits.map(Number)) : USUAL_MAX_TOKENS,
    dtype: dtypeIn(folder),
    pooling: poolingOf(folder),
    questionPrefix: prompts['query'] ?? '',
    passagePrefix: prompts['passage'] ?? prompts['document'] ?? '',
    weight: UNMEASURED_WEIGHT,
  };
}

function positions({ model_type, max_position_embeddings }: z.infer<typeof configSchema>): number | undefined {
  const unused = OFFSET_POSITIONS.has(model_type ?? '') ? 2 : 0;
  return max_position_embeddings === undefined ? undefined : max_position_embeddings - unused;
}

function dtypeIn(folder: string): Dtype {
  const found = DTYPE_PREFERENCE.find((dtype) => existsSync(join(folder, weightsFile(dtype))));
  if (found === undefined) throw unusable(folder, `it has none of ${DTYPE_PREFERENCE.map(weightsFile).join(', ')}`);
  return found;
}

function poolingOf(folder: string): Pooling {
  const modes = read(folder, '1_Pooling/config.json', poolingSchema);
  if (modes === null || modes.pooling_mode_mean_tokens === true) return 'mean';
  if (modes.pooling_mode_cls_token === true) return 'first-token';
  if (modes.pooling_mode_lasttoken === true) return 'last-token';
  throw unusable(folder, '1_Pooling/config.json asks for a pooling other than mean, cls or last token');
}

/** Null when there is no such file. */
function read<Content>(folder: string, file: string, schema: z.ZodType<Content>): Content | null {
  const path = join(folder, file);
  if (!existsSync(path)) return null;
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : messageOf(error);
    throw unusable(folder, `${file} cannot be used: ${reason}`, error);
  }
}

function unusable(folder: string, reason: string, cause?: unknown): AppError {
  return new AppError('model-unavailable', `The embedding model in ${folder} cannot be used: ${reason}.`, { cause });
}
