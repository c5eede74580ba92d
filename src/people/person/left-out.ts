import type { Archive, ArchiveFilters } from '../../archive/archive.ts';
import type { Wording } from '../../language/wording.ts';
import { articlesNaming } from './articles-naming.ts';

/** Outlets that are named at the most. */
const MOST_OUTLETS = 8;

/**
 * Why filters, and not the archive, may leave nobody of a name: an outlet that it does not have, or articles that name
 * somebody so but are of another day or outlet. Null where nothing is filtered out, or nothing more would be found.
 */
export function leftOutBy(
  { from, to, source }: ArchiveFilters,
  name: string,
  { archive, wording }: { readonly archive: Archive; readonly wording: Wording },
): string | null {
  if (from === undefined && to === undefined && source === undefined) return null;
  if (source !== undefined && archive.articles({ source }).length === 0) {
    const outlets = archive.sources().slice(0, MOST_OUTLETS);
    if (outlets.length === 0) return wording.say('left-out.no-outlets', { source });
    return wording.say('left-out.no-outlet', { source, outlets: outlets.join(', ') });
  }
  const kept = { ...(from && { from }), ...(to && { to }), ...(source && { source }) };
  const count = articlesNaming(name, archive, {}).length - articlesNaming(name, archive, kept).length;
  return count <= 0 ? null : wording.say('left-out.articles', { name, count });
}
