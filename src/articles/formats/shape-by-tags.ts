/** How large a page is, as far as its tags say. */
export interface PageShape {
  /** Elements, comments, and signs that begin neither. */
  readonly parts: number;
  /** The most that are open at once; no more than a parser nests, but for those that another of their kind closes. */
  readonly levels: number;
  /** The most tables that stand in each other. */
  readonly tables: number;
}

/**
 * The shape of a page before it is parsed: a million parts take a parser seconds and hundreds of megabytes, and
 * fifty thousand that nobody closes take it as long.
 */
export function shapeByTags(text: string): PageShape {
  let [parts, open, levels, tables, deepest] = [0, 0, 0, 0, 0];
  for (const { groups } of text.matchAll(TAG)) {
    const name = groups?.['name']?.toLowerCase();
    if (groups?.['end'] !== '/') parts += 1;
    if (groups === undefined || name === undefined) continue;
    const { end, rest = '' } = groups;
    const step = end === '/' ? -1 : 1;
    if (name === 'table') deepest = Math.max(deepest, (tables = Math.max(0, tables + step)));
    const isAlone = END_IS_LEFT_OUT.has(name) || (step > 0 && rest.endsWith('/'));
    if (!isAlone) levels = Math.max(levels, (open = Math.max(0, open + step)));
  }
  return { parts, levels, tables: deepest };
}

// What a script, a style or a comment holds is no element.
const TAG =
  /<(?:script|style)\b[^]*?(?:<\/(?:script|style)|$)|<!--[^]*?(?:-->|$)|<(?<end>\/?)(?<name>[a-z][^\s/<>]*)(?<rest>[^<>]*)|</giu;

/** Elements without an end tag, and those whose end another tag says. */
const END_IS_LEFT_OUT: ReadonlySet<string> = new Set(
  `area base br col embed hr img input link meta param source track wbr
   p li dt dd tr td th thead tbody tfoot option optgroup rt rp colgroup caption html head body`.split(/\s+/u),
);
