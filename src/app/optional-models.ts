import { type AnswerHelp, createAnswerHelp } from '../answers/ask/lines/answer-help.ts';
import type { ModelParts } from './load-model.ts';
import { AppError } from '../errors.ts';
import { createNameFinder, type NameFinder } from '../people/names/name-finder.ts';
import type { OptionalModel } from '../reply/kinds/upkeep-replies.ts';

/** The optional models of the settings. */
export interface AnswerModels {
  readonly help: AnswerHelp;
  readonly finder: NameFinder;
  /** What became of each, in words for `model` and `doctor`. */
  readonly states: readonly OptionalModel[];
  close(): Promise<void>;
}

/**
 * Loads the optional models that are set, fetching them where needed; each is tried, so that one whose files are here
 * but cannot be used is found out now. What is not set costs nothing: not even its code is read.
 */
export async function loadAnswerModels({ config, log, onDownload }: ModelParts): Promise<AnswerModels> {
  const { dataDir, modelHost } = config;
  const options = { dataDir, modelHost, fetch: true, log, onProgress: onDownload };
  const [reranker, reader, tagger] = await Promise.all([
    load({ setting: 'RERANK_MODEL', name: config.rerankModel }, async (name) => {
      const { createReranker } = await import('../../embeddings/create-reranker.ts');
      const made = await createReranker({ ...options, name });
      return { made, trial: () => made.score('Does it work?', ['It works.']) };
    }),
    load({ setting: 'READER_MODEL', name: config.readerModel }, async (name) => {
      const { createReader } = await import('../../embeddings/create-reader.ts');
      const made = await createReader({ ...options, name });
      return { made, trial: () => made.read('Does it work?', 'It works.', [{ start: 0, end: 9 }]) };
    }),
    load({ setting: 'NER_MODEL', name: config.nerModel }, async (name) => {
      const { createTagger } = await import('../../embeddings/create-tagger.ts');
      const made = await createTagger({ ...options, name });
      return { made, trial: () => made.tag('It works.') };
    }),
  ]);
  const states = [reranker.state, reader.state, tagger.state];
  const onFailure = (error: AppError): void => log.warn(`an optional model failed: ${error.message}`);
  for (const { setting, problem } of states) if (problem !== null) log.warn(`${setting}: ${problem}`);
  return {
    help: createAnswerHelp({ reranker: reranker.model, reader: reader.model, onFailure }),
    finder: createNameFinder({ isModelSet: config.nerModel !== null, tagger: tagger.model, onFailure }),
    states,
    close: async () =>
      void (await Promise.all([reranker.model?.close(), reader.model?.close(), tagger.model?.close()])),
  };
}

interface Loaded<Model> {
  /** Null when it is not set, or cannot be used. */
  readonly model: Model | null;
  readonly state: OptionalModel;
}

type Make<Model> = (name: string) => Promise<{ readonly made: Model; readonly trial: () => Promise<unknown> }>;

async function load<Model extends { readonly id: string; close(): Promise<void> }>(
  { setting, name }: { readonly setting: string; readonly name: string | null },
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
    return { model: null, state: { ...none, problem: error.message } };
  }
}
