import { parse } from 'node:path/posix';
import { type Article, type Correction, PARAGRAPH_BREAK } from './article.ts';
import type { ParsedArticle } from './article-format.ts';
import { parseDay } from '../text/parse-day.ts';
import { oneLine, toBody } from './body.ts';
import { findCorrection } from './find-correction.ts';
import { findDateline } from './find-dateline.ts';
import { findSource } from './find-source.ts';
import { headlineOf } from './headline.ts';

/**
 * The article that a format found, with what its own text says where the file is silent: a headline, the agency, the day
 * of the dateline.
 * @param file relative to the articles folder.
 */
export function completeArticle(parsed: ParsedArticle, file: string): Article {
  const body = toBody(parsed.paragraphs);
  const paragraphs = body.split(PARAGRAPH_BREAK);
  const opening = findDateline(paragraphs[0] ?? '');
  const dateline = opening === null || opening.text === body ? null : opening.text;
  return {
    id: filled(parsed.id) ?? idOf(file, parsed.line),
    title: filled(parsed.title) ?? headlineOf({ body, dateline }),
    source: filled(parsed.source) ?? findSource(paragraphs, opening?.credit ?? null),
    publishedOn: parsed.publishedOn ?? opening?.publishedOn ?? dayInName(file),
    dateline,
    author: filled(parsed.author),
    section: sectionsIn(parsed.details?.section ?? ''),
    url: webAddress(parsed.url),
    file,
    body,
    correction: statedCorrection(parsed) ?? findCorrection(paragraphs),
  };
}

/** As the file says it beside its text. */
function statedCorrection({ details }: ParsedArticle): Correction | null {
  if (details === undefined || details.standing === 'printed') return null;
  return { standing: details.standing, note: filled(details.corrections.join(' ')) };
}

function filled(text: string | null): string | null {
  return oneLine(text ?? '') || null;
}

/** Each once, as a filter looks for them: "World, Europe". Null where there is none. */
function sectionsIn(written: string): string | null {
  const all = oneLine(written)
    .split(/[,;|]/u)
    .map((section) => section.trim())
    .filter(Boolean);
  return [...new Set(all)].join(', ') || null;
}

/**
 * The file's name without folders and extension, with the line where the file holds several. A name that every story of
 * a site has ("port-strike/index.html") says nothing: its folders name the article.
 */
function idOf(file: string, line: number | null): string {
  const { name, dir } = parse(file);
  // A name of nothing but white space would name nothing.
  const said = name.trim() === '' ? file : name;
  const own = GENERIC.test(said) && dir !== '' ? dir.replaceAll('/', '-') : said;
  return line === null ? own : `${own}-${line}`;
}

const GENERIC = /^(?:index|default|home|main|article|story|page|print|amp|content)$/iu;

/** A day that the path says, year first: "2012-05-05 Ferry.txt", "2012/05/05/ferry.html", "20120505-ferry.txt". */
function dayInName(file: string): string | null {
  for (const [, year, , month, day, monthOnly, dayOnly] of file.matchAll(DAY_IN_NAME)) {
    const found = parseDay(`${year}-${month ?? monthOnly}-${day ?? dayOnly}`);
    if (found !== null) return found;
  }
  return null;
}

const DAY_IN_NAME = /(?<![\p{L}\d])((?:19|20)\d\d)(?:([-_./ ])(\d\d)\2(\d\d)|(\d\d)(\d\d))(?!\d)/gu;

/** Null for what a browser would not open, or not as a page. */
function webAddress(text: string | null): string | null {
  const address = text?.trim() ?? '';
  return /^https?:\/\/\S+$/iu.test(address) && URL.canParse(address) ? address : null;
}
