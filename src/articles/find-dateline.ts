import { ANY_OUTLET, outletNamed } from './find-source.ts';
import { ENGLISH_WEEKDAY_BY_DATE } from '../text/calendar-patterns.ts';
import { isWrittenDay, WRITTEN_DAY, writtenDay } from '../text/written-day.ts';

/** The opening of wire copy: where, when and by whom. */
export interface Dateline {
  /** The whole of it, with the mark that ends it: a prefix of the article's first paragraph. */
  readonly text: string;
  /** The agency in it, as printed; null when there is none. */
  readonly credit: string | null;
  /** `YYYY-MM-DD`; null when it names no day, or a day without its year. */
  readonly publishedOn: string | null;
}

/** The dateline that a text begins with; null when there is none, or it is not certain that it is one. */
export function findDateline(text: string): Dateline | null {
  const opening = text.slice(0, LONGEST).split('\n', 1)[0] ?? '';
  for (const pattern of [DATED, CREDITED, DASHED, PLACED]) {
    const match = pattern.exec(opening);
    if (match === null) continue;
    const { place = '', day, inBrackets, inSlashes, bare } = match.groups ?? {};
    const credit = inBrackets ?? inSlashes ?? bare ?? null;
    const isCertain =
      day === undefined ? pattern === DASHED || pattern === PLACED || isAgency(credit) : isWrittenDay(day);
    if (!isCertain || NO_PLACE.test(place)) continue;
    return { text: match[0].trimEnd(), credit, publishedOn: day === undefined ? null : writtenDay(day) };
  }
  return null;
}

/** Whether brackets hold an agency, or several: only then is the name before them sure to be a place. */
function isAgency(credit: string | null): boolean {
  return credit !== null && credit.split('/').every((name) => outletNamed(name) !== null);
}

/** No dateline is longer, in characters; it keeps the patterns from reading on. */
const LONGEST = 160;

const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const PLACE = `${WORD}(?:[ /]+${WORD}){0,3}`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]{2,}(?:[ /]+\p{Lu}[\p{Lu}\p{M}.'’-]*){0,3}`;
const REGIONS = `(?:, ${PLACE}){0,2}`;
const DASH = '[-–—]{1,2}';
const BRACKETS = String.raw`\((?<inBrackets>[^()\n]{2,30})\)`;
const SLASHES = String.raw`/(?<inSlashes>[^/\n]{2,30})/`;
const BARE = String.raw`(?<bare>${ANY_OUTLET})(?:/|\s*(?:[.:]|${DASH})|$)`;
const CREDIT = String.raw`(?:[,.]|\s*${DASH})?\s*(?:(?:${BRACKETS}|${SLASHES})\s*(?:[.:]|${DASH})?|${BARE})`;
// The text goes on after a space, or right after a dash.
const TEXT = String.raw`(?=\s|$|(?<=[-–—])["“«\p{Lu}])`;

// "BAKU, Azerbaijan, December 9.", "MOSCOW, Dec. 9 (Reuters) -", "Baku. 9 December. REPORT.AZ/", "LONDON Dec 9 (Reuters) -"
const DATED = new RegExp(
  String.raw`^(?:(?<place>${PLACE})${REGIONS}[,.]\s*|${CAPITALS}\s+(?=[^(]{4,20}\())(?:${ENGLISH_WEEKDAY_BY_DATE},?\s+)?(?<day>${WRITTEN_DAY})(?:${CREDIT}|\s*(?:[.:]|${DASH})|$)${TEXT}`,
  'u',
);
// "WASHINGTON (AP) —", "Berlin (dpa) -", "SAN FRANCISCO--(BUSINESS WIRE)--"
const CREDITED = new RegExp(String.raw`^(?<place>${PLACE})${REGIONS}\s*-{0,2}\s*${BRACKETS}\s*${DASH}${TEXT}`, 'u');
// "PARIS —", "KYIV, Ukraine –", before the beginning of a sentence
const DASHED = new RegExp(String.raw`^(?<place>${CAPITALS})${REGIONS}\s+${DASH}(?=\s+["“«‘'(]?[\p{Lu}\p{N}])`, 'u');

// "HOLLIN, Velland." before the beginning of a sentence
const PLACED = new RegExp(String.raw`^(?<place>${CAPITALS})(?:, ${PLACE}){1,2}\.(?=\s+["“«‘'(]?[\p{Lu}\p{N}])`, 'u');

/** What stands where a place would: days, labels of a desk, and names in capitals that are no cities. */
const NO_PLACE = new RegExp(
  `^(?:${[
    `${ENGLISH_WEEKDAY_BY_DATE}$|(?:On|In|By|At|Since|Until|From|After|Before|Last|This|Next|Updated|Published|Posted|Date|The)\\b`,
    'BREAKING|UPDATED?|EXCLUSIVE|OPINION|ANALYSIS|EXPLAINER|FACT|FACTBOX|WATCH|LIVE|VIDEO|PHOTOS?|INTERVIEW|NEWS|PRESS',
    'RELEASE|STATEMENT|MEMORANDUM|SUBJECT|MODERATOR|SPORTS?|WORLD|BUSINESS|CORRECTION|EDITORS?|NOTE|QUOTE|TIMELINE',
    'BACKGROUND|OBJECTIVES?|METHODS?|RESULTS?|CONCLUSIONS?|PURPOSE|SUMMARY|INTRODUCTION|ABSTRACT|HIGHLIGHTS',
    'NATO|NASA|OPEC|COVID|FIFA|UEFA|UNESCO|UNICEF|USAID|BRICS|ASEAN|OSCE|IAEA|SOCAR|TANAP|USA|WHO|IMF|FBI|CIA|BBC|CNN|USMCA',
  ].join('|')})(?!\\p{Ll})`,
  'u',
);
