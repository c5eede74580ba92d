import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { History, NetChange } from '../history/history.ts';
import type { PinCause, PinnedLine } from '../memory/pins.ts';
import type { Comparison } from './compare-answers.ts';

export interface CauseParts {
  readonly archive: Pick<ArchiveReader, 'articlesById'>;
  readonly history: Pick<History, 'changes'>;
}

/**
 * The articles whose own change explains that lines left an answer or came into it: they do not print them any more, or
 * did not before. None, where those that are quoted are as they were and something else weighs otherwise now.
 * @param since when the answer was asked for before, in milliseconds since 1970.
 */
export async function findCauses(
  { gone, came }: Pick<Comparison, 'gone' | 'came'>,
  since: number,
  { archive, history }: CauseParts,
): Promise<PinCause[]> {
  const changes = history.changes(since);
  const renamed = new Map(changes.flatMap((change) => (change.was === null ? [] : [[change.was, change.article]])));
  const changed = new Map(changes.map((change) => [change.article, change]));
  const idNow = (id: string): string => renamed.get(id) ?? id;
  const quoted = [...gone, ...came].flatMap(({ printedBy }) => printedBy.map(({ articleId }) => idNow(articleId)));
  const articles = await archive.articlesById([...new Set(quoted)]);

  const causeOfGone = (line: PinnedLine): PinCause[] =>
    line.printedBy.flatMap(({ articleId, title }): PinCause[] => {
      const now = articles.get(idNow(articleId));
      if (now === undefined) return [{ kind: 'removed', articleId, title }];
      const named = { articleId: now.id, title: now.title };
      if (!now.body.includes(line.text)) return [{ kind: 'edited', ...named }];
      return isCorrectedSince(line, now) ? [{ kind: 'corrected', ...named }] : [];
    });
  const causeOfCame = (line: PinnedLine): PinCause[] =>
    line.printedBy.flatMap(({ articleId, title }): PinCause[] => {
      const kind = howItCame(line, changed.get(articleId));
      return kind === null ? [] : [{ kind, articleId, title }];
    });
  const causes = [...gone.flatMap(causeOfGone), ...came.flatMap(causeOfCame)];
  return [...new Map(causes.toReversed().map((cause) => [cause.articleId, cause])).values()].toReversed();
}

/** How an article came to print a line that it did not print; null where it did all along, or nobody can tell. */
function howItCame({ text }: PinnedLine, change: NetChange | undefined): PinCause['kind'] | null {
  if (change?.kind === 'added') return 'added';
  return change?.kind === 'edited' && change.before?.body.includes(text) === false ? 'edited' : null;
}

function isCorrectedSince({ correction }: PinnedLine, now: Pick<PinnedLine, 'correction'>): boolean {
  return correction?.standing !== now.correction?.standing || correction?.note !== now.correction?.note;
}
