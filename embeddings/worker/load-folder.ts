import { AutoTokenizer, env, LogLevel, type PreTrainedModel, type PreTrainedTokenizer } from './library.ts';
import type { RunFacts } from '../files/model-facts.ts';
import type { RunSettings } from '../thread/worker-messages.ts';

/** A class of the library that knows which outputs a model has, such as `AutoModelForQuestionAnswering`. */
export type ModelClass = Pick<typeof PreTrainedModel, 'from_pretrained'>;

/** What transformers.js made of a model's folder. */
export interface LoadedFolder {
  readonly tokenizer: PreTrainedTokenizer;
  readonly model: PreTrainedModel;
}

/**
 * Loads tokenizer and model from a folder; nothing is ever fetched.
 * @throws whatever transformers.js throws when a file is missing or broken.
 */
export async function loadFolder(modelClass: ModelClass, settings: RunSettings<RunFacts>): Promise<LoadedFolder> {
  const { folder, facts } = settings;
  readLocalFilesOnly();
  const [tokenizer, model] = await Promise.all([
    AutoTokenizer.from_pretrained(folder),
    modelClass.from_pretrained(folder, { dtype: facts.dtype, session_options: sessionOptions(settings) }),
  ]);
  return { tokenizer, model };
}

function readLocalFilesOnly(): void {
  env.allowRemoteModels = false;
  env.useFSCache = false;
  env.logLevel = LogLevel.ERROR;
}

/** Threads that wait for work must not spin: the bot shares the machine and is idle most of the time. */
function sessionOptions({ threads }: RunSettings<RunFacts>) {
  return {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  };
}
