import { parseDay } from '../../text/parse-day.ts';
import type { Page, PageElement } from './html-page.ts';
import { stampOf } from './stamps.ts';

/** Names of meta tags by which pages tell programs the day they were published, the surest first; in lower case. */
export const DAY_NAMES =
  'article:published_time og:article:published_time og:published_time og:pubdate datepublished date_published parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime rnews:datepublished publication_date citation_publication_date citation_date originalpublicationdate article_date_original displaydate bt:pubdate vr:published_time pubdate publishdate publish-date publish_date date dc.date dc.date.issued dc:date dcterms.created dcterms.date dcterms.issued';

/** Names of elements in which pages print their day. */
const PRINTED =
  /(?:^|[\s_-])(?:date|datetime|dateline|published|pubdate|timestamp|posted|time|tarix|tarih)(?:$|[\s_-])/iu;

/** Elements looked at one by one; a page's own day stands before its text. */
const MOST_ELEMENTS = 3000;
/** Characters of what is nothing but a day. */
const LONGEST = 120;

/**
 * The day of a page's article, `YYYY-MM-DD`: as it tells programs, as it marks times, as it prints them; at last the
 * first short text before the first paragraph that is nothing but one day. Null for a page that says none.
 * @param told days that meta tags and other parts of the page tell, as written.
 */
export function dayOfPage(page: Page, headline: PageElement | null, told: readonly (string | null)[]): string | null {
  return firstDay(told) ?? firstDay(attributesOf(page, headline)) ?? firstDay(printedDays(page)) ?? dayBeforeText(page);
}

function firstDay(written: readonly (string | null)[]): string | null {
  for (const text of written) {
    const day = text === null ? null : (parseDay(text) ?? stampOf(text)?.day ?? null);
    if (day !== null) return day;
  }
  return null;
}

/** `itemprop=datePublished` wherever it stands, then marked times: those after the headline before those of a side bar. */
function attributesOf(page: Page, headline: PageElement | null): readonly (string | null)[] {
  const published = [
    ...page.querySelectorAll('[itemprop~=datePublished], [itemprop~=dateCreated], [property~=datePublished]'),
  ];
  const times = [...page.querySelectorAll(headline === null ? 'time' : 'h1, h2, time')].slice(0, MOST_ELEMENTS);
  const start = headline === null ? 0 : times.indexOf(headline) + 1;
  const ordered = [...times.slice(start), ...times.slice(0, start)].filter(({ localName }) => localName === 'time');
  return [...published, ...ordered].flatMap((element) => [
    element.getAttribute('content'),
    element.getAttribute('datetime'),
    shortText(element),
  ]);
}

function printedDays(page: Page): readonly (string | null)[] {
  return [...page.querySelectorAll('[class], [id]')]
    .slice(0, MOST_ELEMENTS)
    .filter((element) => PRINTED.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`))
    .map(shortText);
}

function dayBeforeText(page: Page): string | null {
  for (const element of [...page.querySelectorAll('body *')].slice(0, MOST_ELEMENTS)) {
    const text = shortText(element);
    if (text === null) {
      if (element.localName === 'p' && isRunning(element.textContent ?? '')) return null;
      continue;
    }
    if (element.localName === 'script' || element.localName === 'style') continue;
    const day = parseDay(text) ?? stampOf(text)?.day ?? null;
    if (day !== null) return day;
  }
  return null;
}

/** An element's text on one line; null where it has none or more than a day takes. */
function shortText({ textContent }: PageElement): string | null {
  const text = textContent ?? '';
  if (text.length > 4 * LONGEST) return null;
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line === '' || line.length > LONGEST ? null : line;
}

function isRunning(text: string): boolean {
  return text.trim().length > LONGEST;
}
