import { z } from 'zod';
import { COSINES, type ModelFacts, type Pooling } from './model-facts.ts';
import { readModelFile, unusableFolder } from './read-model-file.ts';
import { readRunFacts } from './read-run-facts.ts';

/** What a vector score counts until someone has measured the model: as much as a weak model deserves. */
const UNMEASURED_WEIGHT = 0.2;

const count = z.number().positive();
// One idea, three names: BERT's, DistilBERT's, T5's.
const configSchema = z.object({ hidden_size: count.optional(), dim: count.optional(), d_model: count.optional() });
// sentence-transformers' own files; a folder need not have them.
const poolingSchema = z.object({
  pooling_mode_mean_tokens: z.boolean().optional(),
  pooling_mode_cls_token: z.boolean().optional(),
  pooling_mode_lasttoken: z.boolean().optional(),
});
// What the program that made the folder knows of its use here (embeddings/training/export).
const ownSchema = z.object({
  weight: z.number().min(0).max(1).optional(),
  cosines: z.enum(COSINES).optional(),
  isEnglish: z.boolean().optional(),
});
const promptsSchema = z.object({ prompts: z.record(z.string(), z.string()).optional() });

/**
 * The facts of an embedding model that is not in the table, as its folder states them.
 * @throws {AppError} `model-unavailable` when a file is missing, broken, or asks for what is not supported.
 */
export function readModelFacts(folder: string): ModelFacts {
  const config = readModelFile(folder, 'config.json', configSchema);
  const dimensions = config?.hidden_size ?? config?.dim ?? config?.d_model;
  if (dimensions === undefined) {
    throw unusableFolder(folder, 'config.json does not state the length of its vectors (hidden_size)');
  }
  const { prompts = {} } = readModelFile(folder, 'config_sentence_transformers.json', promptsSchema) ?? {};
  const own = readModelFile(folder, 'dateline.json', ownSchema);
  return {
    ...readRunFacts(folder),
    dimensions,
    pooling: poolingOf(folder),
    questionPrefix: prompts['query'] ?? '',
    passagePrefix: prompts['passage'] ?? prompts['document'] ?? '',
    weight: own?.weight ?? UNMEASURED_WEIGHT,
    cosines: own?.cosines ?? 'static',
    isEnglish: own?.isEnglish ?? false,
  };
}

function poolingOf(folder: string): Pooling {
  const modes = readModelFile(folder, '1_Pooling/config.json', poolingSchema);
  if (modes === null || modes.pooling_mode_mean_tokens === true) return 'mean';
  if (modes.pooling_mode_cls_token === true) return 'first-token';
  if (modes.pooling_mode_lasttoken === true) return 'last-token';
  throw unusableFolder(folder, '1_Pooling/config.json asks for a pooling other than mean, cls or last token');
}
