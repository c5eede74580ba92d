import { type Outlet, OUTLETS } from './outlets.ts';

/**
 * The outlet whose copy an article is, as the text itself says; null when it does not, or names two.
 * @param credit the agency in the dateline, as printed; null when there is none.
 */
export function findSource(paragraphs: readonly string[], credit: string | null): string | null {
  const named = credit === null ? null : outletNamed(credit);
  if (named !== null) return named;
  const [first = '', second = ''] = paragraphs.slice(0, 2).map((paragraph) => paragraph.slice(0, LONGEST_LEAD));
  const lead = `${first}\n${second}`;
  const claims: readonly (readonly [RegExp, string])[] = [
    [OPENING_CREDIT, first],
    [SIGNED, lead],
    [BYLINE, lead],
    [CLOSING_CREDIT, paragraphs.at(-1)?.slice(-LONGEST_CREDIT) ?? ''],
    [ACCORDING, first],
  ];
  for (const [pattern, text] of claims) {
    const names = new Set(
      [...text.matchAll(pattern)].map(({ groups }) => outletNamed(groups?.['outlet'] ?? groups?.['alone'] ?? '')),
    );
    if (names.size > 0) return names.size === 1 ? ([...names][0] ?? null) : null;
  }
  return null;
}

/** Characters; an outlet signs in the first sentences or at the very end. */
const LONGEST_LEAD = 2000;
const LONGEST_CREDIT = 100;

/** The outlet that a credit names; null when it is none of the known, or several ("Reuters/AFP"). */
export function outletNamed(credit: string): string | null {
  const printed = credit.trim();
  return OUTLETS.find(({ name, aliases }) => name === printed || aliases.includes(printed))?.name ?? null;
}

/** Source of a pattern for every way of printing an outlet's name. */
export const ANY_OUTLET = namesOf(OUTLETS);
const SIGNING_OUTLET = namesOf(OUTLETS.filter(({ signs }) => signs));

// "(Reuters) - Oil prices"
const OPENING_CREDIT = new RegExp(String.raw`^\((?<outlet>${ANY_OUTLET})\)\s*[-–—]`, 'gu');
// "…, Trend reports via the Ministry", "…, Report informs citing"
const SIGNED = new RegExp(
  String.raw`(?:^|[,;"”»–—-]\s*)(?:as\s+)?(?<outlet>${SIGNING_OUTLET})(?:\s+(?:news agency|News Agency))?\s+(?:reports|reported|informs|informed)(?=\s*(?:[,.;:]|$)|\s+(?:via|citing|referring|quoting|with reference|with a reference|from|on)\b)`,
  'gmu',
);
// "By Elchin Mehdiyev – Trend:", or "Trend:" on a line of its own
const BYLINE = new RegExp(
  String.raw`^(?:By [^:\n]{3,60}[-–—]\s*(?<outlet>${SIGNING_OUTLET}):|(?<alone>${SIGNING_OUTLET}):$)`,
  'gmu',
);
// "… on Monday. (AFP)"
const CLOSING_CREDIT = new RegExp(String.raw`(?:^|\s)[(/](?<outlet>${ANY_OUTLET})[)/]\.?$`, 'gu');
// "…, according to Interfax."
const ACCORDING = new RegExp(
  String.raw`\baccording to (?<outlet>${SIGNING_OUTLET})(?:\s+(?:news agency|News Agency))?(?=[.,;]|$)`,
  'gmu',
);

function namesOf(outlets: readonly Outlet[]): string {
  const names = outlets.flatMap(({ name, aliases }) => [name, ...aliases]);
  const longestFirst = names.sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((name) => name.replace(/[.]/g, String.raw`\.`)).join('|')})`;
}
