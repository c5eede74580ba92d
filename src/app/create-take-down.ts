import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { ArchiveWriter } from '../archive/archive-writer.ts';
import type { History } from '../history/history.ts';
import { bodyHash } from '../history/print-hash.ts';
import { removeFile } from '../ingest/additions/remove-file.ts';
import type { Wording } from '../language/wording.ts';
import type { Logger } from '../log.ts';
import type { Memory } from '../memory/create-memory.ts';
import type { App } from './app.ts';
import type { RemoveReply } from '../reply/kinds/remove-reply.ts';

export interface TakeDownParts {
  readonly archive: Pick<ArchiveReader, 'articlesById' | 'headings'> & Pick<ArchiveWriter, 'files'>;
  readonly articlesDir: string;
  /** Brings the archive up to date with some files of the folder. */
  readonly update: (options: { readonly files: readonly string[] }) => Promise<unknown>;
  readonly memory: () => Memory;
  readonly history: Pick<History, 'end'>;
  readonly log: Logger;
}

/**
 * Takes an article down for good: deletes its file, has the archive forget its text, passages, vectors and people, and
 * forgets the texts that it had and whatever was kept that quotes it. No source brings it back. A file of several
 * articles stays: which of its lines is this one, its owner says. Logged, whatever comes of it.
 * @throws {AppError} `additions-folder` when the file cannot be removed; as `App.update`.
 */
export function createTakeDown(parts: TakeDownParts): (wording: Wording) => App['takeDown'] {
  return (wording) => (article) => takeDown(article, parts, wording);
}

async function takeDown(article: string, parts: TakeDownParts, wording: Wording): Promise<RemoveReply> {
  const { archive, memory, history, log } = parts;
  const reply = { command: 'remove', article, file: null, versions: 0, forgotten: 0 } as const;
  const stored = (await archive.articlesById([article])).get(article);
  const file = stored?.file ?? null;
  const beside = file === null ? 0 : (await archive.headings({})).filter((one) => one.file === file).length - 1;
  if (file !== null && beside > 0) {
    const reason = wording.say('remove.several', { file, count: beside });
    return { ...reply, kind: 'not-removed', reason };
  }
  const textHash = stored === undefined ? null : bodyHash(stored.body);
  // First of all: whatever ends this halfway, no text of it is noted down any more.
  const versions = history.end({ article, file, textHash }, 'taken-down');
  if (file !== null) {
    await removeFile(parts.articlesDir, file);
    await parts.update({ files: [file] });
    if ((await archive.articlesById([article])).has(article))
      return { ...reply, kind: 'not-removed', file, reason: wording.say('remove.still-there') };
  }
  const forgotten = memory().articles.forget(article);
  // At this level, so that it is in the log of every process.
  log.warn('an article was taken down for good', { article, file, versions, forgotten });
  const isUnknown = file === null && versions + forgotten === 0;
  const reason = isUnknown ? wording.say('remove.unknown') : null;
  return { ...reply, kind: isUnknown ? 'not-removed' : 'removed', file, versions, forgotten, reason };
}
