import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { ArchiveWriter } from '../archive/archive-writer.ts';
import { hashed } from './article-hash.ts';
import { noteRebuilt } from './note-rebuilt.ts';
import { ingestArticles } from './ingest-articles.ts';
import type { IngestOptions, IngestReport } from './ingest-report.ts';
import { prepareArticles } from './prepare-articles.ts';
import { portionsOf } from '../portions-of.ts';

/** Articles that are read, split and embedded before any of them is stored. */
const GROUP = 32;

/**
 * Reads and embeds every article again, into an archive beside this one that takes its place when it is whole: after
 * another model was chosen, say. Until then answers are from what was there, and so they are when it fails or the process
 * is killed. A file that cannot be read at this moment keeps the articles it had.
 * @throws as `ingestArticles`.
 */
export async function rebuildArticles(options: Omit<IngestOptions, 'files' | 'onStart'>): Promise<IngestReport> {
  const { archive } = options;
  return archive.replace(async (fresh) => {
    const report = await ingestArticles({ ...options, archive: fresh, history: undefined });
    await keepUnreadable(report, { ...options, fresh });
    const [before, now] = [await archive.ids(), await fresh.ids()];
    const changed = [...now].filter((id) => before.has(id)).length;
    const removed = [...before].filter((id) => !now.has(id)).length;
    if (options.history !== undefined) await noteRebuilt({ archive, fresh, history: options.history });
    return { ...report, added: now.size - changed, changed, removed, unchanged: 0 };
  });
}

type Writable = ArchiveReader & ArchiveWriter;

/** Articles of files, and of folders, that are there and cannot be read now: taken over as they were stored. */
async function keepUnreadable(
  { failed }: IngestReport,
  { archive, fresh, model, people }: Omit<IngestOptions, 'files' | 'onStart'> & { readonly fresh: Writable },
): Promise<void> {
  const hidden = failed.filter(({ code }) => code === 'article-unreadable').map(({ file }) => file);
  if (hidden.length === 0) return;
  const isHidden = (file: string): boolean => hidden.some((path) => file === path || file.startsWith(`${path}/`));
  const files = [...(await archive.files()).values()].filter(({ file }) => isHidden(file));
  if (model !== null) await fresh.setModel(model.id, model.dimensions);
  const held = await fresh.ids();
  const ids = (await archive.headings({}))
    .filter(({ id, file }) => isHidden(file) && !held.has(id))
    .map(({ id }) => id);
  for (const some of portionsOf(ids, GROUP)) {
    const stored = [...(await archive.articlesById(some)).values()];
    const articles = stored.map(({ words: _words, people: _people, ...article }) => hashed(article));
    await fresh.putArticles(await prepareArticles(articles, { model, people }));
  }
  await fresh.putFiles(files.map((file) => ({ records: [], read: { file, ids: new Set(ids) } })));
}
