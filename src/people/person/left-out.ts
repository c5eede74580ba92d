import type { ArchiveFilters } from '../../archive/archive.ts';
import type { ArchiveReader } from '../../archive/archive-reader.ts';
import type { Wording } from '../../language/wording.ts';
import { articlesNaming } from './articles-naming.ts';

/** Outlets, or sections, that are named at the most. */
const MOST_NAMED = 8;

/**
 * Why filters, and not the archive, may leave nobody of a name: an outlet or section that it does not have, or articles that name
 * somebody so but are of another day, outlet, section or author. Null where nothing is filtered out, or nothing more would be found.
 */
export async function leftOutBy(
  filters: ArchiveFilters,
  name: string,
  { archive, wording }: { readonly archive: ArchiveReader; readonly wording: Wording },
): Promise<string | null> {
  if (Object.keys(filters).length === 0) return null;
  const unknown = await unknownFilter(filters, { archive, wording });
  if (unknown !== null) return unknown;
  const all = await articlesNaming(name, archive, {});
  const left = await articlesNaming(name, archive, filters);
  const count = all.length - left.length;
  return count <= 0 ? null : wording.say('left-out.articles', { name, count });
}

/** That the archive has no article of an outlet or section, and of which it has; null where it has some, or none is named. */
export async function unknownFilter(
  { source, section }: ArchiveFilters,
  { archive, wording }: { readonly archive: ArchiveReader; readonly wording: Wording },
): Promise<string | null> {
  if (source !== undefined && (await archive.count({ source })) === 0) {
    const outlets = (await archive.sources()).slice(0, MOST_NAMED);
    if (outlets.length === 0) return wording.say('left-out.no-outlets', { source });
    return wording.say('left-out.no-outlet', { source, outlets: outlets.join(', ') });
  }
  if (section === undefined || (await archive.count({ section })) > 0) return null;
  const sections = (await archive.sections()).slice(0, MOST_NAMED);
  if (sections.length === 0) return wording.say('left-out.no-sections', { section });
  return wording.say('left-out.no-section', { section, sections: sections.join(', ') });
}
