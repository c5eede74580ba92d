import type { ModelFacts, RunFacts } from './files/model-facts.ts';
import type { ModelKind, ModelPurpose } from './files/model-kind.ts';
import { MODELS } from './models.ts';
import { READERS } from './readers.ts';
import { readModelFacts } from './files/read-model-facts.ts';
import { readRunFacts } from './files/read-run-facts.ts';

// The kinds of models there are. To add one: an entry here, its contract and its part of the thread (see ARCHITECTURE.md).

/** Turns texts into vectors; always in use. */
export const EMBEDDING: ModelKind<ModelFacts, 'embedding'> = {
  purpose: 'embedding',
  label: 'embedding model',
  setting: 'EMBEDDING_MODEL',
  without: 'Keyword search works meanwhile.',
  fetchWith: (name) => `\`dateline model ${name}\``,
  table: MODELS,
  optionalFiles: ['1_Pooling/config.json', 'config_sentence_transformers.json', 'sentence_bert_config.json'],
  readFacts: readModelFacts,
};

/** Says how well a text answers a question, having read both together. */
export const RERANKER = optional('reranker', { label: 're-ranker', setting: 'RERANK_MODEL' });

/** Says which sentences of a text answer a question, and with which words. */
export const READER: ModelKind<RunFacts, 'reader'> = {
  ...optional('reader', { label: 'reader', setting: 'READER_MODEL' }),
  table: READERS,
};

/** Finds what a text names. */
export const TAGGER = optional('tagger', {
  label: 'tagger of names',
  setting: 'NER_MODEL',
  without: 'The built-in tagger finds names meanwhile.',
});

/** A kind that is off unless its setting names a model. Its table is empty until the bytes of a model can be pinned. */
function optional<Purpose extends Exclude<ModelPurpose, 'embedding'>>(
  purpose: Purpose,
  { label, setting, without }: { readonly label: string; readonly setting: string; readonly without?: string },
): ModelKind<RunFacts, Purpose> {
  return {
    purpose,
    label,
    setting,
    without: without ?? `Answers are given without the ${label} meanwhile.`,
    fetchWith: (name) => `\`${setting}=${name} dateline model\``,
    table: [],
    optionalFiles: [],
    readFacts: readRunFacts,
  };
}
