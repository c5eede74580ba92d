import { parseDay } from './parse-date.ts';

/** What a page says of itself, where Readability does not look. */
export interface PageMetadata {
  /** `YYYY-MM-DD`; null when it does not say. */
  readonly publishedOn: string | null;
  readonly url: string | null;
}

/** The part of a page's document that is asked. */
export interface Page {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

/** @param text the page's own text, for the address that browsers write above a page they save. */
export function pageMetadata(page: Page, text: string): PageMetadata {
  const values = (selector: string, attribute: string): readonly string[] =>
    [...page.querySelectorAll(selector)].flatMap((element) => element.getAttribute(attribute)?.trim() || []);
  const days = (selector: string, attribute: string): readonly string[] => [
    ...new Set(values(selector, attribute).flatMap((value) => parseDay(value) ?? [])),
  ];
  const times = days('time[datetime]', 'datetime');
  return {
    publishedOn:
      days(DATE_META, 'content')[0] ??
      days('[itemprop=datePublished]', 'datetime')[0] ??
      days('article header time[datetime], time[pubdate], time.published', 'datetime')[0] ??
      // A page of several days names other articles, too.
      (times.length === 1 ? (times[0] ?? null) : null),
    url:
      values('link[rel=canonical]', 'href')[0] ??
      values('meta[property="og:url"]', 'content')[0] ??
      /<!-- saved from url=\(\d+\)(\S+) -->/u.exec(text.slice(0, 2000))?.[1] ??
      null,
  };
}

const DATE_META = [
  'property="article:published_time"',
  'itemprop=datePublished',
  'property="og:article:published_time"',
  'name="dc.date.issued" i',
  'name="dc.date" i',
  'name="dcterms.created" i',
  'name="parsely-pub-date"',
  'name=pubdate i',
  'name=publishdate i',
  'name=date i',
]
  .map((attribute) => `meta[${attribute}]`)
  .join(', ');
