import type { ParsedArticle } from './article-format.ts';

/** What the opening of wire copy says: `date 2025-12-09 BAKU, Azerbaijan, December 9. On December 9, …` */
export type WireHead = Pick<ParsedArticle, 'publishedOn' | 'dateline' | 'source'> & {
  /** The text after the `date` line; it still begins with the dateline, which was printed. */
  readonly text: string;
};

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?';
const DAY = `(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?:,?\\s+\\d{4})?`;
// A place in capitals, then perhaps a country, a day and an agency in brackets, closed by a dash or a full stop.
const CITY = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:\\s+\\p{Lu}[\\p{Lu}\\p{M}.'’-]*){0,3}";
const REGION = "(?:,\\s+\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3})?";
const DATELINE = new RegExp(
  `^${CITY}${REGION}(?:(?:,\\s+|\\s+)${DAY})?(?:\\s*[(/][\\p{L}. -]{2,30}[)/])?\\s*(?:[—–-]{1,2}(?=\\s)|(?<=\\d)\\.(?=\\s)|(?<=\\))[—–:]?)`,
  'u',
);

const DATE_HEAD = /^\s*date:?\s+(\d{4}-\d{2}-\d{2})\b[.:]?\s*/iu;

/** Takes the head of wire copy apart. Nothing is guessed: what is not there is null. */
export function readWireHead(text: string): WireHead {
  const head = DATE_HEAD.exec(text);
  const rest = (head === null ? text : text.slice(head[0].length)).trimStart();
  const dateline = DATELINE.exec(rest)?.[0] ?? null;
  return {
    publishedOn: head?.[1] !== undefined && isDay(head[1]) ? head[1] : null,
    dateline,
    source: agencyIn(rest, dateline),
    text: rest,
  };
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** Agencies by what they call themselves; the first spelling is how a reply names them. */
const AGENCIES: readonly (readonly string[])[] = [
  ['Trend'],
  ['Reuters'],
  ['AP', 'Associated Press'],
  ['AFP', 'Agence France-Presse'],
  ['Bloomberg'],
  ['Interfax'],
  ['TASS'],
  ['RIA Novosti'],
  ['Anadolu Agency', 'Anadolu', 'AA'],
  ['AZERTAC', 'Azertac'],
  ['Report.az', 'Report'],
  ['APA'],
  ['Turan'],
  ['Xinhua'],
  ['DPA', 'dpa'],
  ['EFE'],
  ['ANSA'],
  ['Kyodo'],
  ['Yonhap'],
  ['PTI', 'Press Trust of India'],
  ['ANI'],
  ['IRNA'],
  ['UPI'],
  ['PA Media'],
  ['Ukrinform'],
  ['Interpressnews'],
  ['Armenpress'],
  ['Kazinform'],
];

/** The agency that a text says it is from: in the dateline's brackets, or as the one who reports; null when it does not say. */
function agencyIn(text: string, dateline: string | null): string | null {
  const bracketed = /[(/]([\p{L}. -]{2,30})[)/]/u.exec(dateline ?? '')?.[1]?.trim();
  const named = AGENCIES.find((names) => bracketed !== undefined && names.includes(bracketed));
  if (named !== undefined) return named[0] ?? null;
  const opening = text.slice(0, 1500);
  const reports = AGENCIES.find((names) =>
    names.some((name) =>
      new RegExp(
        `(?:^|[\\s,(])${name.replaceAll('.', '\\.')}\\s+(?:reports|reported)\\b|\\breported by ${name.replaceAll('.', '\\.')}\\b`,
        'u',
      ).test(opening),
    ),
  );
  return reports?.[0] ?? null;
}
