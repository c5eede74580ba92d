import type { FileProblem, StoredFile } from '../archive/archive.ts';
import { type ArticleListing, listArticleFiles } from '../articles/list-article-files.ts';
import { lookAtArticleFiles } from '../articles/look-at-article-files.ts';
import { AppError } from '../errors.ts';
import { createPause } from '../pause.ts';
import { createChangeNotes } from './change-notes.ts';
import { type IngestedFile, ingestFiles } from './ingest-files.ts';
import { planUpdate } from './plan-update.ts';
import type { IngestOptions, IngestReport } from './ingest-report.ts';
import { refreshPeople, refreshStale } from './refresh-stored.ts';

/**
 * Brings the archive up to date with the articles folder. Articles are read, split and embedded first and only then
 * put in place of what they replace, a few in one transaction: a failure or a crash leaves what was there before.
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
  const notes = createChangeNotes({ archive, history: options.history, known });
  try {
    const leaving = new Set(plan.removed);
    let [done, articles] = [0, 0];
    const tell = (): void => {
      options.onTakenIn?.({ done, total: plan.read.length });
      options.onProgress?.({ done, total: plan.read.length, articles });
    };
    tell();
    for await (const stored of ingestFiles(plan.read, { ...options, notes, leaving })) {
      tally.removed += stored.removed;
      for (const file of stored.files) tally.count(file);
      done += stored.files.length;
      articles += stored.articles;
      tell();
    }
    // Last: an article that only moved to another file is there all the while.
    const pause = createPause();
    for (const file of plan.removed) {
      await notes.removing([file]);
      tally.removed += await archive.removeFile(file);
      await pause();
    }
  } finally {
    notes.finish();
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
  return { listing: await listArticleFiles(articlesDir), known: await archive.files() };
}

interface Tally {
  added: number;
  changed: number;
  removed: number;
  readonly failed: FileProblem[];
  count(file: IngestedFile): void;
  report(articles: number): IngestReport;
}

function createTally(problems: readonly FileProblem[]): Tally {
  return {
    added: 0,
    changed: 0,
    removed: 0,
    failed: [...problems],
    count(file) {
      this.added += file.added;
      this.changed += file.changed;
      this.failed.push(...file.problems);
    },
    report(articles) {
      const { added, changed, removed, failed } = this;
      return { added, changed, removed, unchanged: articles - added - changed, failed };
    },
  };
}

function mismatch(stamped: string, wanted: string): AppError {
  return new AppError(
    'index-mismatch',
    `The archive's vectors were made with ${stamped}, the settings ask for ${wanted}. Run "dateline index --rebuild" to embed every article with it, or set EMBEDDING_MODEL back.`,
  );
}
