import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { loadAnswerModels, type LoadWhen } from './optional-models.ts';
import { createAnswers, type CompleteReply } from './create-answers.ts';
import type { Archive } from '../archive/archive-writer.ts';
import { AppError } from '../errors.ts';
import { additionsFolder, clearLeftOvers } from './clear-left-overs.ts';
import { createAdding } from './create-adding.ts';
import type { SourcesParts } from '../sources/create-sources.ts';
import { sourceFiles } from './source-files.ts';
import { describeModel, loadModel, loadSentenceModel, type ModelParts } from './load-model.ts';
import { once } from './once.ts';
import { createRetrieval } from './create-retrieval.ts';
import { type ArchiveKeeper, createArchiveKeeper } from '../ingest/keep-updated.ts';
import { createIngestThread } from '../ingest/thread/create-ingest-thread.ts';
import { createWordings } from '../language/create-wording.ts';
import type { Language } from '../language/language.ts';
import { listHoldings } from './list-holdings.ts';
import type { Logger } from '../log.ts';
import { builtInPeople, createPeopleFinder } from '../people/reading/people-finder.ts';
import { createReadStored } from '../people/reading/read-stored.ts';
import type { Retrieval } from '../retrieval/retrieve.ts';
import { withOrWithoutModel } from '../retrieval/with-or-without-model.ts';
import { createSuggestions } from '../retrieval/suggestions.ts';
import type { IndexReply } from '../reply/kinds/upkeep-replies.ts';
import { createStatusOf, type StatusOf } from './status-of.ts';
import { openStores } from './open-stores.ts';
import type { App, UpdateOptions } from './app.ts';
import { createPinned } from '../pins/create-pinned.ts';
import { createWatches } from '../watches/create-watches.ts';
import { createTakeDown } from './create-take-down.ts';
import { since, timed } from './timed.ts';

export interface AppParts extends ModelParts {
  /** The model of the settings, when somebody has begun to load it already; otherwise that begins here. */
  readonly model?: Promise<EmbeddingModel>;
  /** How fetching differs from that of a process: which addresses it may connect to, how it waits, where it reads. */
  readonly fetching?: Pick<SourcesParts, 'isAllowed' | 'wait' | 'read'>;
  /** When models are loaded that only answers need; for the first answer where it is not said. */
  readonly loads?: LoadWhen;
}

/**
 * Puts the parts together: the only place that chooses them. Nothing is indexed until `update` is called.
 * A model that cannot be had leaves keyword search, and says so once. Replies are worded in English until told otherwise.
 * @throws {AppError} `archive-damaged`, `settings` when the data folder cannot be written, `disk-full`.
 */
export async function createApp(parts: AppParts): Promise<App> {
  const { config, log, onDownload, startWorker } = parts;
  clearLeftOvers(config);
  const { archive, history, memory, hasMemory, ...stores } = openStores(config.dataDir, log);
  const modelParts = { config, log, onDownload, startWorker };
  const [model, { help, finder, ...optional }] = await Promise.all([
    modelOrNone(parts.model ?? loadModel(config.embeddingModel, modelParts), log),
    loadAnswerModels(modelParts, parts.loads ?? 'asked'),
  ]);
  const folder = additionsFolder(config);
  const thread = createIngestThread({ finder: builtInPeople().wanted(), log });
  const people = createPeopleFinder(finder);
  const keeper = createArchiveKeeper({ ...folder, archive, model, people, thread, history });
  const prepare = createReadStored(archive);
  const sentences = once(() => loadSentenceModel(model, modelParts));
  if (parts.loads === 'now') await sentences.value();
  const retrieval = createRetrieval({ archive, model, sentences: sentences.value });
  const statusOf = createStatusOf(keeper);
  const status = async () => statusOf(await retrieval());
  const reply = createCompleteReply({ archive, retrieval, statusOf, log });
  const sources = { ...sourceFiles(config), contact: config.fetchContact, ...parts.fetching };
  const wordings = createWordings();
  const answersIn = createAnswers({ archive, prepare, status, reply, help, history, wordings });
  const kept = { archive, history, memory, log, status };
  const takeDownIn = createTakeDown({ ...kept, ...folder, update: keeper.update });
  const pinned = createPinned({ ...kept, hasMemory, ask: (question) => answersIn(wordings('en')).ask(question, {}) });
  const speaking = (language: Language): App => {
    const wording = wordings(language);
    return { ...inAnyLanguage, ...answersIn(wording), takeDown: takeDownIn(wording), wording, speaking };
  };

  const inAnyLanguage = {
    config,
    log,
    update: (options) => updated(keeper, archive, options),
    status,
    people: async (text) => ({ command: 'people', text, people: (await finder.find(text)).names.people }),
    ...listHoldings({ ...kept, sources, pinned }),
    ...pinned,
    model: async (name = config.embeddingModel) =>
      describeModel(name, modelParts, {
        archiveModel: (await archive.state()).model,
        optional: await optional.states(),
      }),
    ...createAdding({ ...kept, ...folder, sources, thread, update: (files) => keeper.update({ files }) }),
    ...createWatches({ ...kept, prepare, retrieval, wording: wordings('en'), update: () => keeper.update() }),
    complete: createSuggestions(archive),
    memory,
    async close() {
      const comparing = await sentences.ifBegun();
      await Promise.all([model?.close(), comparing?.close(), optional.close(), thread.close()]);
      await stores.close();
    },
  } satisfies Partial<App>;
  return speaking('en');
}

interface CompleteReplyParts {
  readonly archive: Pick<Archive, 'atOneState'>;
  readonly retrieval: () => Promise<Retrieval>;
  readonly statusOf: StatusOf;
  readonly log: Logger;
}

/** Every reply is of one state of the archive, whatever an update changes while it is made. */
function createCompleteReply({ archive, retrieval, statusOf, log }: CompleteReplyParts): CompleteReply {
  return (make) =>
    timed(() =>
      archive.atOneState(async () =>
        withOrWithoutModel(await retrieval(), log, async (within) => ({
          ...(await make(within)),
          archive: await statusOf(within),
        })),
      ),
    );
}

async function updated(keeper: ArchiveKeeper, archive: Archive, options?: UpdateOptions): Promise<IndexReply> {
  const startedAt = performance.now();
  const report = await keeper.update(options);
  const { articles, passages } = await archive.state();
  return { command: 'index', ...report, articles, passages, durationMs: since(startedAt), pinned: null };
}

async function modelOrNone(loading: Promise<EmbeddingModel>, log: Logger): Promise<EmbeddingModel | null> {
  try {
    const model = await loading;
    // A model whose files are here but cannot be used is found out now, not by the first asker.
    await model.countTokens(['']);
    return model;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    log.info(`no embedding model: ${error.message}`);
    return null;
  }
}
