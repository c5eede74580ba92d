import { describeModel } from '../../app/load-model.ts';
import { loadAnswerModels } from '../../app/optional-models.ts';
import type { Config } from '../../config.ts';
import type { Logger } from '../../log.ts';
import type { Check } from '../../reply/kinds/upkeep-replies.ts';
import type { ArchiveChecks } from './check-archive-state.ts';
import { odd, ok } from './check-results.ts';

/** What models are to suit. */
export type ModelledArchive = Pick<ArchiveChecks, 'model' | 'isEnglish'>;

/** Every model of the settings, each tried. */
export async function checkModels(config: Config, log: Logger, archive: ModelledArchive): Promise<readonly Check[]> {
  return [await checkModel(config, log, archive), ...(await checkOptionalModels(config, log))];
}

async function checkModel(config: Config, log: Logger, archive: ModelledArchive): Promise<Check> {
  const { model: archiveModel } = archive;
  const model = await describeModel(config.embeddingModel, { config, log }, { archiveModel, optional: [] });
  if (model.problem !== null)
    return odd('embedding model', model.problem, 'Until then answers come from keyword search alone.');
  if (model.isEnglish === true && !archive.isEnglish)
    return odd(
      'embedding model',
      `${model.id ?? model.name} knows English alone, and the articles are in another language: words alone find them`,
      'Set EMBEDDING_MODEL=Xenova/multilingual-e5-small and run "dateline index --rebuild" to have vectors too.',
    );
  const told = `${model.id ?? model.name}, ${model.dimensions ?? 0} dimensions`;
  return archiveModel === null || archiveModel === model.id
    ? ok('embedding model', told)
    : odd(
        'embedding model',
        `${told}; the vectors of the archive are of ${archiveModel}`,
        'Run "dateline index --rebuild".',
      );
}

async function checkOptionalModels(config: Config, log: Logger): Promise<readonly Check[]> {
  // What goes wrong is told as a check, not in the log as well.
  const models = await loadAnswerModels({ config, log: { ...log, warn: () => undefined } }, 'now');
  const states = await models.states();
  await models.close();
  return states.map(({ setting, name, id, problem }) =>
    problem === null
      ? ok(setting, id ?? name ?? 'off')
      : odd(setting, problem, `Set ${setting} to another model, or to nothing; until then answers do without it.`),
  );
}
