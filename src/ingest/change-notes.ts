import type { StoredArticle, StoredFile } from '../archive/archive.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { ArchiveWriter, ArticleRecord, FilePart } from '../archive/archive-writer.ts';
import { codeOf } from '../errors.ts';
import type { ArticleChange, ChangeRecorder } from '../history/history.ts';
import { portionsOf } from '../portions-of.ts';

/** Has the history take note of what an update is about to do. */
export interface ChangeNotes {
  /** A file was read. @param hash of its bytes. */
  read(file: string, hash: string): void;
  /** Parts of files are stored next. */
  storing(parts: readonly FilePart[]): Promise<void>;
  /** Articles of files are removed. @param kept ids that are not; none unless given. */
  removing(files: readonly string[], kept?: ReadonlySet<string>): Promise<void>;
  /** Nothing more is to be done. */
  finish(): void;
}

/** New articles that are noted together: a note is a write to the disk, and they have no text that could be lost. */
const TOGETHER = 64;
/** Articles fetched at a time, to keep memory even. */
const AT_ONCE = 100;

export interface ChangeNotesParts {
  readonly archive: Pick<ArchiveReader, 'articlesById'> & Pick<ArchiveWriter, 'fingerprints' | 'idsIn'>;
  /** Nothing is noted, and nothing asked for it, where there is none. */
  readonly history: ChangeRecorder | undefined;
  /** The files as they were read before. */
  readonly known: ReadonlyMap<string, StoredFile>;
}

export function createChangeNotes({ archive, history, known }: ChangeNotesParts): ChangeNotes {
  if (history === undefined) return SILENT;
  /** The same bytes that read otherwise now were edited by nobody. */
  const reread = new Set<string>();
  let added: ArticleChange[] = [];
  const flush = (): void => {
    history.record(added);
    added = [];
  };
  const putting = async (records: readonly ArticleRecord[]): Promise<void> => {
    const wanted = records.filter(({ article }) => !reread.has(article.file));
    if (wanted.length === 0) return;
    const held = await archive.fingerprints(wanted.map(({ article }) => article.id));
    const before = await wholeOnes([...held.keys()], archive);
    const edited: ArticleChange[] = [];
    for (const { article } of wanted) {
      const earlier = before.get(article.id);
      if (earlier !== undefined) edited.push({ kind: 'edited', before: earlier, article });
      else if (!held.has(article.id)) added.push({ kind: 'added', article });
    }
    history.record(edited);
    if (added.length >= TOGETHER) flush();
  };
  const removing = async (files: readonly string[], kept: ReadonlySet<string> = new Set()): Promise<void> => {
    const ids = (await archive.idsIn(files)).filter((id) => !kept.has(id));
    for (const some of portionsOf(ids, AT_ONCE)) {
      const gone = await wholeOnes(some, archive);
      history.record([...gone.values()].map((article) => ({ kind: 'removed', article })));
    }
  };
  return {
    read(file, hash) {
      if (known.get(file)?.hash === hash) reread.add(file);
    },
    async storing(parts) {
      await putting(parts.flatMap(({ records }) => records));
      for (const { read } of parts)
        if (read !== null && known.has(read.file.file)) await removing([read.file.file], read.ids);
    },
    removing,
    finish: flush,
  };
}

/** Stored articles. One that is damaged is left out: an edit mends it, and must not be kept from doing so. */
async function wholeOnes(
  ids: readonly string[],
  archive: Pick<ArchiveReader, 'articlesById'>,
): Promise<ReadonlyMap<string, StoredArticle>> {
  try {
    return await archive.articlesById(ids);
  } catch (error) {
    if (codeOf(error) !== 'archive-damaged') throw error;
    if (ids.length <= 1) return new Map();
    const found = await Promise.all(ids.map((id) => wholeOnes([id], archive)));
    return new Map(found.flatMap((one) => [...one]));
  }
}

const SILENT: ChangeNotes = {
  read: () => undefined,
  storing: async () => undefined,
  removing: async () => undefined,
  finish: () => undefined,
};
