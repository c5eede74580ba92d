import type { FileProblem } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import { listArticleFiles } from '../articles/list-article-files.ts';
import { readArticleFile } from '../articles/read-article-file.ts';
import { AppError } from '../errors.ts';
import { articleHash } from './article-hash.ts';
import { type ListedFile, planUpdate } from './plan-update.ts';
import type { IngestOptions, IngestReport } from './ingest-report.ts';
import { prepareArticles } from './prepare-articles.ts';
import { refreshPeople, refreshStale } from './refresh-stored.ts';

/** Articles that go into one transaction; also how many are embedded before anything is stored. */
const GROUP = 32;

/**
 * Brings the archive up to date with the articles folder. Articles are read, split and embedded first and only then
 * put in place of what they replace, a group in one transaction: a failure or a crash leaves what was there before.
 * A file that cannot be read is reported and stops nothing. A file that has become unreadable keeps its articles.
 * @throws {AppError} `index-mismatch` when the vectors are another model's and `rebuild` is not set;
 * `articles-folder-missing`; whatever the model or the archive throws.
 */
export async function ingestArticles(options: IngestOptions): Promise<IngestReport> {
  const { archive, articlesDir, model, rebuild } = options;
  const stamped = archive.state().model;
  if (model !== null && stamped !== null && stamped !== model.id && !rebuild) throw mismatch(stamped, model.id);

  const listing = listArticleFiles(articlesDir);
  const unreadable = listing.problems.filter(({ code }) => code === 'article-unreadable').map(({ file }) => file);
  const plan = planUpdate({ listed: listing.files, unreadable, known: archive.files(), rebuild });
  const isStale = model !== null && archive.staleArticles(model.id, 1).length > 0;
  const isUnread = archive.unreadArticles(options.people.wanted()).length > 0;
  const tally = createTally([...listing.problems, ...plan.unchanged.flatMap(({ problems }) => problems)]);
  if (plan.removed.length === 0 && plan.read.length === 0 && !isStale && !isUnread)
    return tally.report(archive.counts().articles);

  options.onStart?.();
  if (model !== null && stamped !== model.id) archive.setModel(model.id, model.dimensions);
  for (const file of plan.removed) tally.removed += archive.removeFile(file);
  const run: Run = { options, tally, known: new Map(archive.fingerprints()) };
  for (const [index, file] of plan.read.entries()) {
    await ingestFile(file, run);
    options.onProgress?.({ done: index + 1, total: plan.read.length });
  }
  await refreshStale(options);
  await refreshPeople(options);
  return tally.report(archive.counts().articles);
}

interface Run {
  readonly options: IngestOptions;
  readonly tally: Tally;
  /** Content hash and file of every article of the archive, by id; kept up to date during the run. */
  readonly known: Map<string, { readonly hash: string; readonly file: string }>;
}

interface Tally {
  added: number;
  changed: number;
  removed: number;
  readonly failed: FileProblem[];
  report(articles: number): IngestReport;
}

function createTally(problems: readonly FileProblem[]): Tally {
  return {
    added: 0,
    changed: 0,
    removed: 0,
    failed: [...problems],
    report(articles) {
      const { added, changed, removed, failed } = this;
      return { added, changed, removed, unchanged: articles - added - changed, failed };
    },
  };
}

async function ingestFile(listed: ListedFile, { options, tally, known }: Run): Promise<void> {
  const { archive, articlesDir, rebuild } = options;
  const { articles, problems, hash } = await readArticleFile(articlesDir, listed.file);
  if (hash === null) {
    tally.failed.push(...problems);
    return;
  }
  const { own, clashes } = withoutClashes(articles, listed.file, known);
  const wanted = own.filter((article) => rebuild || known.get(article.id)?.hash !== articleHash(article));
  for (let from = 0; from < wanted.length; from += GROUP) {
    if (wanted.length > GROUP) options.onProgress?.({ done: from, total: wanted.length });
    archive.putArticles(await prepareArticles(wanted.slice(from, from + GROUP), options));
  }
  for (const article of wanted) {
    tally[known.has(article.id) ? 'changed' : 'added'] += 1;
    known.set(article.id, { hash: articleHash(article), file: listed.file });
  }
  const ids = new Set(own.map(({ id }) => id));
  archive.putFile({ ...listed, hash, problems: [...problems, ...clashes] }, ids);
  for (const [id, { file }] of known) {
    if (file !== listed.file || ids.has(id)) continue;
    known.delete(id);
    tally.removed += 1;
  }
  tally.failed.push(...problems, ...clashes);
}

interface Claims {
  readonly own: readonly Article[];
  readonly clashes: readonly FileProblem[];
}

/** An id belongs to the article that had it first; who comes later is reported with the names of both files. */
function withoutClashes(
  articles: readonly Article[],
  file: string,
  known: ReadonlyMap<string, { readonly file: string }>,
): Claims {
  const own = new Map<string, Article>();
  const clashes: FileProblem[] = [];
  for (const article of articles) {
    const holder = own.has(article.id) ? file : known.get(article.id)?.file;
    if (holder === undefined || (holder === file && !own.has(article.id))) {
      own.set(article.id, article);
    } else {
      const message = `the id "${article.id}" is already used by an article of ${holder === file ? 'the same file' : holder}; give one of them another id or file name (${holder}, ${file})`;
      clashes.push({ file, code: 'article-duplicate-id', message });
    }
  }
  return { own: [...own.values()], clashes };
}

function mismatch(stamped: string, wanted: string): AppError {
  return new AppError(
    'index-mismatch',
    `The archive's vectors were made with ${stamped}, the settings ask for ${wanted}. Run "dateline index --rebuild" to embed every article with it, or set EMBEDDING_MODEL back.`,
  );
}
