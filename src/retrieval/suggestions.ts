import type { ArchiveReader } from '../archive/archive-reader.ts';
import { datelinePlace } from '../text/dateline-place.ts';
import { foldWord } from '../text/fold-word.ts';

/** A value that a surface offers while the asker types. */
export interface Suggestion {
  /** What the asker sees. */
  readonly label: string;
  /** What the command gets. */
  readonly value: string;
}

export type SuggestionKind = 'article' | 'person' | 'source' | 'section';

/** What to offer for a value that is being typed, from memory: lists are read again only when the archive has changed. */
export function createSuggestions(
  archive: ArchiveReader,
): (kind: SuggestionKind, typed: string, limit: number) => Promise<readonly Suggestion[]> {
  let generation: number | null = null;
  let lists: Readonly<Record<SuggestionKind, readonly Entry[]>> = { article: [], person: [], source: [], section: [] };
  return async (kind, typed, limit) => {
    const now = (await archive.state()).generation;
    if (now !== generation) {
      lists = await readLists(archive);
      generation = now;
    }
    const wanted = foldWord(typed.trim());
    const begins = lists[kind].filter(({ folded }) => folded.startsWith(wanted));
    const holds = lists[kind].filter(({ folded }) => !folded.startsWith(wanted) && folded.includes(` ${wanted}`));
    return [...begins, ...holds].slice(0, limit).map(({ label, value }) => ({ label, value }));
  };
}

interface Entry extends Suggestion {
  readonly folded: string;
}

async function readLists(archive: ArchiveReader): Promise<Readonly<Record<SuggestionKind, readonly Entry[]>>> {
  const [headings, people, sources, sections] = await Promise.all([
    archive.headings({}),
    archive.people(),
    archive.sources(),
    archive.sections(),
  ]);
  const titles = new Map<string, number>();
  for (const { title } of headings) titles.set(title, (titles.get(title) ?? 0) + 1);
  // A town that was taken for somebody.
  const places = new Set(headings.map(({ dateline }) => datelinePlace(dateline)));
  return {
    article: headings.map(({ id, title, publishedOn }) => {
      const label = titles.get(title) === 1 ? title : `${title} · ${publishedOn ?? id}`;
      return { label, value: id, folded: foldWord(`${title} ${id}`) };
    }),
    person: people.flatMap(({ name }) => (places.has(foldWord(name)) ? [] : [same(name)])),
    source: sources.map(same),
    section: sections.map(same),
  };
}

function same(text: string): Entry {
  return { label: text, value: text, folded: foldWord(text) };
}
