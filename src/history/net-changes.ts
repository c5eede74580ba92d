import type { ChangeRow } from './change-row.ts';
import type { NetChange } from './history.ts';
import { printHash } from './print-hash.ts';
import { textOf } from './version-json.ts';

/**
 * What a run of changes comes to, an article each, the last change first: what came and went again, or was changed and
 * changed back, is nothing; one that went while another came that reads the same was renamed.
 * @param rows in order of number.
 */
export function netChanges(rows: readonly ChangeRow[]): readonly NetChange[] {
  const byArticle = new Map<string, ChangeRow[]>();
  for (const row of rows) byArticle.set(row.article, [...(byArticle.get(row.article) ?? []), row]);
  const nets = [...byArticle.values()].flatMap((own) => netOf(own) ?? []);
  const removed = new Map(nets.filter(({ kind }) => kind === 'removed').map((one) => [one.printHash, one]));
  const renamed = new Map<string, string>();
  for (const { kind, article, printHash: hash } of nets) {
    const gone = kind === 'added' ? removed.get(hash) : undefined;
    if (gone === undefined) continue;
    renamed.set(article, gone.article);
    removed.delete(hash);
  }
  const old = new Set(renamed.values());
  return nets
    .filter(({ kind, article }) => kind !== 'removed' || !old.has(article))
    .sort((one, other) => other.number - one.number)
    .map(({ number: _number, printHash: _hash, ...net }) => {
      const was = renamed.get(net.article) ?? null;
      return was === null ? net : { ...net, kind: 'renamed', was };
    });
}

type Net = NetChange & Pick<ChangeRow, 'number' | 'printHash'>;

function netOf(rows: readonly ChangeRow[]): Net | null {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const wasThere = first.kind !== 'added';
  const isThere = last.kind !== 'removed';
  if (!wasThere && !isThere) return null;
  const text = first.kind === 'edited' ? textOf(first) : null;
  const hashBefore = first.kind === 'removed' ? first.printHash : text === null ? null : printHash(text);
  if (wasThere && isThere && hashBefore === last.printHash) return null;
  const { article, title, number } = last;
  return {
    kind: !wasThere ? 'added' : isThere ? 'edited' : 'removed',
    article,
    title,
    at: new Date(last.at).toISOString(),
    was: null,
    before: wasThere && isThere && text !== null ? { ...text, changedAt: new Date(first.at).toISOString() } : null,
    number,
    printHash: last.printHash,
  };
}
