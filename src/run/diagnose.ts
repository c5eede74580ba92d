import { constants } from 'node:fs';
import { access, mkdir, statfs } from 'node:fs/promises';
import { loadAnswerModels } from '../app/optional-models.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import { archivePath, checkArchive } from '../archive/sqlite/check-archive.ts';
import { createArchive } from '../archive/sqlite/create-archive.ts';
import { vectorIndexes } from '../archive/vectors/vector-indexes.ts';
import { USUAL_EXTENSIONS } from '../articles/formats/formats.ts';
import { headlineOf } from '../articles/headline.ts';
import { listArticleFiles } from '../articles/list-article-files.ts';
import type { Config } from '../config.ts';
import { describeModel } from '../app/load-model.ts';
import { sqliteVersion } from '../database/sqlite-version.ts';
import { AppError, messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import { checkWatching } from './check-watching.ts';
import { listSourceStates } from '../sources/list-source-states.ts';
import { sourceFiles } from '../app/source-files.ts';
import { checkDiscord } from './check-discord.ts';
import { bad, odd, ok } from './check-results.ts';
import type { Check, DoctorReply } from '../reply/kinds/upkeep-replies.ts';

/** Free space below which indexing may not end well, in bytes. */
const LITTLE_SPACE = 200_000_000;

/** Looks at everything that a person who sets Dateline up can get wrong, and says what to do about each. Changes nothing but the data folder's existence. */
export async function diagnose(config: Config, log: Logger): Promise<DoctorReply> {
  return {
    command: 'doctor',
    checks: [
      checkNode(),
      checkSqlite(),
      checkArticles(config),
      await checkWatching(config),
      await checkDataFolder(config),
      ...(await checkSources(config)),
      await checkWhole(config),
      checkVectorIndex(),
      await checkModel(config, log),
      ...(await checkOptionalModels(config, log)),
      ...(await checkDiscord(config, log)),
    ],
  };
}

function checkNode(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNew = major > 20 || (major === 20 && minor >= 19);
  return isNew
    ? ok('Node.js', process.versions.node)
    : bad('Node.js', `${process.versions.node} is too old`, 'Install Node.js 20.19 or later.');
}

function checkSqlite(): Check {
  try {
    return ok('SQLite', sqliteVersion());
  } catch (error) {
    return { name: 'SQLite', status: 'failed', message: messageOf(error), remedy: null };
  }
}

function checkArticles({ articlesDir }: Config): Check {
  try {
    const { files, problems, passedOver } = listArticleFiles(articlesDir);
    if (files.length === 0)
      return odd(
        'articles',
        `${articlesDir} holds no article`,
        `Put files into it that articles are read from: ${USUAL_EXTENSIONS.join(', ')}.`,
      );
    if (problems.length > 0)
      return odd(
        'articles',
        `${files.length} files, and ${problems.length} that cannot be taken in`,
        'Run "dateline index" to see which and why.',
      );
    const texts = [...passedOver].filter(([extension]) => TEXTS.has(extension));
    if (texts.length > 0)
      return odd(
        'articles',
        `${files.length} files; passed over for their kind: ${texts.map(([kind, count]) => `${count} ${kind}`).join(', ')}`,
        `Save them as ${USUAL_EXTENSIONS.join(', ')}: the others are not read.`,
      );
    return ok('articles', `${files.length} ${files.length === 1 ? 'file' : 'files'} in ${articlesDir}`);
  } catch (error) {
    return bad('articles', messageOf(error), 'Set ARTICLES_DIR to the folder with your articles.');
  }
}

/** Kinds of files that hold text to a reader; pictures and programs beside the articles are nobody's mistake. */
const TEXTS: ReadonlySet<string> = new Set('.doc .odt .rtf .pages .csv .xlsx .eml .mht .mhtml .zip .gz'.split(' '));

async function checkDataFolder({ dataDir }: Config): Promise<Check> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK);
    const { bavail, bsize } = await statfs(dataDir);
    const free = bavail * bsize;
    const told = `${dataDir}, ${Math.floor(free / 1_000_000)} MB free`;
    return free < LITTLE_SPACE
      ? odd('data folder', told, 'Free some space, or set DATA_DIR to another disk.')
      : ok('data folder', told);
  } catch (error) {
    return bad('data folder', messageOf(error), 'Set DATA_DIR to a folder that this user may write to.');
  }
}

/** Where articles are fetched from; nothing is said where nobody has named a source. */
async function checkSources(config: Config): Promise<readonly Check[]> {
  try {
    const { sourcesFile, fetchContact } = config;
    const sources = await listSourceStates(sourceFiles(config), new Date());
    if (sources.length === 0) return [];
    const troubled = sources.flatMap(({ url, state, since, problem }) =>
      state === 'failing' || state === 'silent'
        ? [
            odd(
              'source',
              `${url}: ${state} since ${since?.slice(0, 10)}${problem === null ? '' : ` (${problem})`}`,
              LOOK,
            ),
          ]
        : [],
    );
    const named = `${sources.length} ${sources.length === 1 ? 'source' : 'sources'} in ${sourcesFile}`;
    const all =
      fetchContact === null
        ? odd('sources', `${named}, and nobody to write to`, 'Set FETCH_CONTACT: sites turn strangers away.')
        : ok('sources', named);
    return [all, ...troubled];
  } catch (error) {
    return [bad('sources', messageOf(error), 'Mend the file, or set SOURCES_FILE to another.')];
  }
}

const LOOK = 'Look at the address in a browser; mend or remove its row in sources.yaml.';

async function checkWhole({ dataDir }: Config): Promise<Check> {
  try {
    if ((await checkArchive(dataDir)) === 'none')
      return odd('archive', 'nothing is indexed yet', 'Run "dateline index", or just ask something.');
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // It says what to do itself.
    return { name: 'archive', status: 'failed', message: error.message, remedy: null };
  }
  const archive = createArchive(archivePath(dataDir));
  const { articles, passages } = await archive.state();
  const lacks = await lacksOf(archive);
  await archive.close();
  return ok('archive', `${articles} articles in ${passages} passages${lacks}`);
}

function checkVectorIndex(): Check {
  const { problem } = vectorIndexes();
  return problem === null
    ? ok('vector index', 'HNSW')
    : odd(
        'vector index',
        `every vector is compared, which is exact and slower in a large archive: ${problem}`,
        'Where that is too slow, install a C++ compiler and Python, then the packages anew ("npm ci" in a checkout).',
      );
}

/** Articles fetched at a time, to keep memory even. */
const AT_ONCE = 500;

/** What articles lack that answers would use, as the rest of a sentence: a day, a title of their own, a text that no other has. */
async function lacksOf(archive: ArchiveReader): Promise<string> {
  const headings = await archive.headings({});
  const bodies = new Set<string>();
  let untitled = 0;
  for (let from = 0; from < headings.length; from += AT_ONCE) {
    const ids = headings.slice(from, from + AT_ONCE).map(({ id }) => id);
    for (const article of (await archive.articlesById(ids)).values()) {
      if (article.title === headlineOf(article)) untitled += 1;
      bodies.add(article.body);
    }
  }
  const told: readonly (readonly [number, string])[] = [
    [headings.filter(({ publishedOn }) => publishedOn === null).length, 'have no day'],
    [untitled, 'have no title of their own'],
    [headings.length - bodies.size, 'have the text of another'],
  ];
  return told.flatMap(([count, what]) => (count > 0 ? [`; ${count} ${what}`] : [])).join('');
}

async function checkModel(config: Config, log: Logger): Promise<Check> {
  const archiveModel = await modelOfArchive(config);
  const model = await describeModel(config.embeddingModel, { config, log }, { archiveModel, optional: [] });
  if (model.problem !== null)
    return odd('embedding model', model.problem, 'Until then answers come from keyword search alone.');
  const told = `${model.id ?? model.name}, ${model.dimensions ?? 0} dimensions`;
  return archiveModel === null || archiveModel === model.id
    ? ok('embedding model', told)
    : odd(
        'embedding model',
        `${told}; the vectors of the archive are of ${archiveModel}`,
        'Run "dateline index --rebuild".',
      );
}

/** The model that the archive's vectors were made with; null where there is none, or no archive that can be read. */
async function modelOfArchive({ dataDir }: Config): Promise<string | null> {
  if ((await checkArchive(dataDir).catch(() => 'none')) === 'none') return null;
  const archive = createArchive(archivePath(dataDir));
  const { model } = await archive.state();
  await archive.close();
  return model;
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
