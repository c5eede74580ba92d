import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ArticleHeading } from '../archive/archive.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { ArchiveWriter } from '../archive/archive-writer.ts';
import type { History } from '../history/history.ts';
import { FEEDS } from '../ingest/additions/own-folders.ts';
import { removeFile } from '../ingest/additions/remove-file.ts';
import type { Logger } from '../log.ts';

export interface RetirementParts {
  readonly archive: Pick<ArchiveReader, 'headings'> & Pick<ArchiveWriter, 'files'>;
  readonly articlesDir: string;
  readonly history: Pick<History, 'end'>;
  /** Brings the archive up to date with some files of the folder. */
  readonly update: (files: readonly string[]) => Promise<unknown>;
  readonly sourcesFile: string;
  readonly log: Logger;
}

/** A source is looked through so often, not with every round. */
const EVERY_MS = 60 * 60_000;
/** Where fetched articles lie. Files anywhere else are somebody's own. */
const FETCHED = new RegExp(`^${FEEDS}/[^/]+/[^/]+[.]json$`, 'u');
const fetchedFile = z.object({ from: z.string() });

/**
 * Removes the articles of sources that are kept for a time only (`keep`) once that is over: file, text and what they said
 * before. A source that names one again does not bring it back. Nothing but files that say which source they are of is
 * removed, and that is logged.
 */
export function createRetirement(parts: RetirementParts): (now?: Date) => Promise<void> {
  let lookedAt = 0;
  return async (now = new Date()) => {
    if (now.getTime() - lookedAt < EVERY_MS) return;
    const { readSources } = await import('../sources/read-sources.ts');
    const sources = (await readSources(parts.sourcesFile)).filter(({ keptDays }) => keptDays !== null);
    if (sources.length === 0) return;
    lookedAt = now.getTime();
    const { isPast } = await import('../sources/is-past.ts');
    const byUrl = new Map(sources.map((source) => [source.url, source]));
    const gone = new Map<string, ArticleHeading[]>();
    for (const heading of (await parts.archive.headings({})).filter(({ file }) => FETCHED.test(file))) {
      const day = heading.publishedOn ?? (await dayOf(heading.file, parts));
      // Whose it is stands in the file: only those are read that would be past for somebody.
      if (!sources.some((source) => isPast(day, source, now))) continue;
      const source = byUrl.get((await sourceOf(heading.file, parts)) ?? '');
      if (source === undefined || !isPast(day, source, now)) continue;
      gone.set(source.url, [...(gone.get(source.url) ?? []), heading]);
    }
    for (const [source, headings] of gone) await remove(source, headings, parts);
  };
}

async function remove(source: string, headings: readonly ArticleHeading[], parts: RetirementParts): Promise<void> {
  const { history, articlesDir, update, log } = parts;
  for (const { id, file } of headings) {
    // First: whatever ends this halfway, it does not come back.
    history.end({ article: id, file, textHash: null }, 'expired');
    await removeFile(articlesDir, file);
  }
  await update(headings.map(({ file }) => file));
  const articles = headings.map(({ id }) => id).join(' ');
  // At this level, so that it is in the log of every process.
  log.warn('articles were removed since their source is kept for a time only', {
    source,
    count: headings.length,
    articles,
  });
}

/** Of an article without a day: the day its file was written. */
async function dayOf(file: string, { archive }: RetirementParts): Promise<string | null> {
  const stored = (await archive.files([file])).get(file);
  return stored === undefined ? null : new Date(stored.mtimeMs).toISOString().slice(0, 10);
}

/** The source that a fetched file says it is of; null where it says none. */
async function sourceOf(file: string, { articlesDir }: RetirementParts): Promise<string | null> {
  try {
    return fetchedFile.parse(JSON.parse(await readFile(join(articlesDir, file), 'utf8'))).from;
  } catch {
    return null; // gone, or somebody's own
  }
}
