import type { FileProblem, StoredFile } from '../archive/archive.ts';
import type { Fingerprint } from '../archive/archive-writer.ts';
import type { Article } from '../articles/article.ts';
import { type ArticleListing, listArticleFiles } from '../articles/list-article-files.ts';
import { lookAtArticleFiles } from '../articles/look-at-article-files.ts';
import { readArticleFile } from '../articles/read-article-file.ts';
import { AppError } from '../errors.ts';
import { hashed } from './article-hash.ts';
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
 * @throws {AppError} `index-mismatch` when the vectors are another model's;
 * `articles-folder-missing`; whatever the model or the archive throws.
 */
export async function ingestArticles(options: IngestOptions): Promise<IngestReport> {
  const { archive, model } = options;
  const { model: stamped, articles } = await archive.state();
  if (model !== null && stamped !== null && stamped !== model.id) throw mismatch(stamped, model.id);

  const { listing, known } = await lookAround(options);
  const unreadable = listing.problems.filter(({ code }) => code === 'article-unreadable').map(({ file }) => file);
  const plan = planUpdate({ listed: listing.files, unreadable, known });
  const isStale = model !== null && (await archive.staleArticles(model.id, 1)).length > 0;
  const isUnread = (await archive.unreadArticles(options.people.wanted(), 1)).length > 0;
  const tally = createTally([...listing.problems, ...plan.unchanged.flatMap(({ problems }) => problems)]);
  if (plan.removed.length === 0 && plan.read.length === 0 && !isStale && !isUnread) return tally.report(articles);

  await options.onStart?.();
  if (model !== null && stamped !== model.id) await archive.setModel(model.id, model.dimensions);
  for (const file of plan.removed) tally.removed += await archive.removeFile(file);
  for (const [index, file] of plan.read.entries()) {
    await ingestFile(file, { options, tally });
    options.onProgress?.({ done: index + 1, total: plan.read.length });
  }
  await refreshStale(options);
  await refreshPeople(options);
  return tally.report((await archive.state()).articles);
}

interface Around {
  readonly listing: ArticleListing;
  readonly known: ReadonlyMap<string, StoredFile>;
}

/** What is in the folder and what was read of it before; of some files alone, where it is known which have changed. */
async function lookAround({ archive, articlesDir, files }: IngestOptions): Promise<Around> {
  if (files !== undefined) {
    // A file that clashed with another is looked at again with it, and what is wrong with others is told again.
    const troubled = (await archive.filesWithProblems()).map(({ file }) => file);
    const names = [...new Set([...files, ...troubled])].sort();
    const listing = lookAtArticleFiles(articlesDir, names);
    if (listing !== null) return { listing, known: await archive.files(names) };
  }
  return { listing: listArticleFiles(articlesDir), known: await archive.files() };
}

interface Run {
  readonly options: IngestOptions;
  readonly tally: Tally;
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

async function ingestFile(listed: ListedFile, { options, tally }: Run): Promise<void> {
  const { archive, articlesDir } = options;
  const { articles, problems, hash } = await readArticleFile(articlesDir, listed.file);
  if (hash === null) {
    tally.failed.push(...problems);
    return;
  }
  const known = await archive.fingerprints(articles.map(({ id }) => id));
  const { own, clashes } = withoutClashes(articles, listed.file, known);
  const wanted = own.map(hashed).filter((one) => known.get(one.article.id)?.hash !== one.hash);
  for (let from = 0; from < wanted.length; from += GROUP) {
    if (wanted.length > GROUP) options.onProgress?.({ done: from, total: wanted.length });
    await archive.putArticles(await prepareArticles(wanted.slice(from, from + GROUP), options));
  }
  for (const { article } of wanted) tally[known.has(article.id) ? 'changed' : 'added'] += 1;
  const ids = new Set(own.map(({ id }) => id));
  tally.removed += await archive.putFile({ ...listed, hash, problems: [...problems, ...clashes] }, ids);
  tally.failed.push(...problems, ...clashes);
}

interface Claims {
  readonly own: readonly Article[];
  readonly clashes: readonly FileProblem[];
}

/** An id belongs to the article that had it first; who comes later is reported with the names of both files. */
function withoutClashes(articles: readonly Article[], file: string, known: ReadonlyMap<string, Fingerprint>): Claims {
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
