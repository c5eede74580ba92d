import { type AnswerHelp, createAnswerHelp } from '../answers/ask/lines/answer-help.ts';
import type { ModelParts } from './load-model.ts';
import { once } from './once.ts';
import { AppError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { createNameFinder, type NameFinder } from '../people/names/name-finder.ts';
import type { OptionalModel } from '../reply/kinds/upkeep-replies.ts';

/** The optional models of the settings. */
export interface AnswerModels {
  readonly help: AnswerHelp;
  readonly finder: NameFinder;
  /** What became of each, in words for `model` and `doctor`; loads those that are not loaded yet. */
  states(): Promise<readonly OptionalModel[]>;
  close(): Promise<void>;
}

/** When models are loaded that only answers need. */
export type LoadWhen = 'now' | 'asked';

/**
 * Finds the optional models that are set, fetching them where needed; each is tried when it is loaded, so that one whose
 * files are here but cannot be used is found out then. What is not set costs nothing: not even its code is read.
 */
export async function loadAnswerModels(parts: ModelParts, when: LoadWhen): Promise<AnswerModels> {
  const { config, log, onDownload, startWorker } = parts;
  const { dataDir, modelHost } = config;
  const options = { dataDir, modelHost, fetch: true, log, onProgress: onDownload };
  const reranker = once(() =>
    load({ setting: 'RERANK_MODEL', name: config.rerankModel, log }, async (name) => {
      const { createReranker } = await import('../../embeddings/create-reranker.ts');
      const made = await createReranker({ ...options, startWorker, name });
      return { made, trial: () => made.score('Does it work?', ['It works.']) };
    }),
  );
  const reader = once(() =>
    load({ setting: 'READER_MODEL', name: config.readerModel, log }, async (name) => {
      const { createReader } = await import('../../embeddings/create-reader.ts');
      const made = await createReader({ ...options, startWorker, name });
      return { made, trial: () => made.read('Does it work?', 'It works.', [{ start: 0, end: 9 }]) };
    }),
  );
  const [tagger] = await Promise.all([
    // People are found in what is taken into the archive, whoever asks what, and while that is embedded: in its own thread.
    load({ setting: 'NER_MODEL', name: config.nerModel, log }, async (name) => {
      const { createTagger } = await import('../../embeddings/create-tagger.ts');
      const made = await createTagger({ ...options, name });
      return { made, trial: () => made.tag('It works.') };
    }),
    ...(when === 'now' ? [reranker.value(), reader.value()] : []),
  ]);
  const onFailure = (error: AppError): void => log.warn(`an optional model failed: ${error.message}`);
  return {
    help: createAnswerHelp({
      reranker: async () => (await reranker.value()).model,
      reader: async () => (await reader.value()).model,
      onFailure,
    }),
    finder: createNameFinder({ isModelSet: config.nerModel !== null, tagger: tagger.model, onFailure }),
    states: async () => [(await reranker.value()).state, (await reader.value()).state, tagger.state],
    close: async () => {
      const [ranks, reads] = await Promise.all([reranker.ifBegun(), reader.ifBegun()]);
      await Promise.all([ranks?.model?.close(), reads?.model?.close(), tagger.model?.close()]);
    },
  };
}

interface Loaded<Model> {
  /** Null when it is not set, or cannot be used. */
  readonly model: Model | null;
  readonly state: OptionalModel;
}

type Make<Model> = (name: string) => Promise<{ readonly made: Model; readonly trial: () => Promise<unknown> }>;

async function load<Model extends { readonly id: string; close(): Promise<void> }>(
  { setting, name, log }: { readonly setting: string; readonly name: string | null; readonly log: Logger },
  make: Make<Model>,
): Promise<Loaded<Model>> {
  const none = { setting, name, id: null, problem: null };
  if (name === null) return { model: null, state: none };
  try {
    const { made, trial } = await make(name);
    try {
      await trial();
    } catch (error) {
      await made.close();
      throw error;
    }
    return { model: made, state: { ...none, id: made.id } };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    log.warn(`${setting}: ${error.message}`);
    return { model: null, state: { ...none, problem: error.message } };
  }
}
