import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { History, NetChange } from '../history/history.ts';
import { changedSentences } from '../passages/changed-sentences.ts';
import type { Pinned } from '../pins/create-pinned.ts';
import type { ArchiveStatus } from '../reply/kinds/archive-status.ts';
import type { ChangedArticle, ChangesReply } from '../reply/kinds/changes-reply.ts';
import type { App } from './app.ts';

export interface ChangesParts {
  readonly archive: Pick<ArchiveReader, 'articlesById'>;
  readonly history: Pick<History, 'changes' | 'keptSince'>;
  readonly status: () => Promise<ArchiveStatus>;
  readonly pinned: Pick<Pinned, 'pinnedChanges'>;
}

/** What became of articles since a day, sentence by sentence, and of the answers to pinned questions. */
export function createListChanges({ archive, history, status, pinned }: ChangesParts): App['changes'] {
  return async ({ since, limit }) => {
    const from = startOf(since);
    const kept = history.keptSince();
    const all = history.changes(from);
    const told: ChangedArticle[] = [];
    for (const change of all.slice(0, limit)) told.push(await described(change, archive));
    const count = (kind: NetChange['kind']): number => all.filter((one) => one.kind === kind).length;
    return {
      command: 'changes',
      since,
      keptSince: kept === null ? null : new Date(kept).toISOString(),
      isWhole: kept !== null && kept <= from,
      counts: {
        added: count('added'),
        edited: count('edited'),
        removed: count('removed'),
        renamed: count('renamed'),
      },
      articles: told,
      pinned: await pinned.pinnedChanges(from),
      archive: await status(),
    } satisfies ChangesReply;
  };
}

/** The first moment of a day by the clock where the program runs. */
function startOf(day: string): number {
  return new Date(`${day}T00:00:00`).getTime();
}

async function described(change: NetChange, archive: ChangesParts['archive']): Promise<ChangedArticle> {
  const { kind, article, title, at, was, before } = change;
  const now = kind === 'edited' ? (await archive.articlesById([article])).get(article) : undefined;
  const isKnown = before !== null && now !== undefined;
  const { gone, came } = isKnown ? changedSentences(before, now) : { gone: [], came: [] };
  const titleBefore = isKnown && before.title !== now.title ? before.title : null;
  return { kind, article, title, at, was, titleBefore, gone, came, isTextKept: kind !== 'edited' || isKnown };
}
