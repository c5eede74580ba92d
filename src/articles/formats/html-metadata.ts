import type { Page } from './html-page.ts';
import { parseDay } from '../../text/parse-day.ts';

/** What a page says of itself. */
export interface PageMetadata {
  /** As in the page's own heading, without the name of the site. */
  readonly title: string | null;
  readonly source: string | null;
  readonly author: string | null;
  /** `YYYY-MM-DD` */
  readonly publishedOn: string | null;
  /** http or https. */
  readonly url: string | null;
}

/** What Readability finds, by the names it gives it; it reads linked data (JSON-LD) and most meta tags. */
export interface ReadabilityMetadata {
  readonly title?: string | null | undefined;
  readonly siteName?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly publishedTime?: string | null | undefined;
}

/** What is known of a page: by its own words, then by what Readability made of it. */
export function pageMetadata(page: Page, found: ReadabilityMetadata): PageMetadata {
  const values = (selector: string, attribute: string): readonly string[] =>
    [...page.querySelectorAll(selector)].flatMap((element) => element.getAttribute(attribute)?.trim() || []);
  const texts = (selector: string): readonly string[] =>
    [...page.querySelectorAll(selector)].flatMap((element) => tidy(element.textContent ?? '') || []);
  const meta = (names: string): readonly string[] =>
    names
      .split(' ')
      .flatMap((name) =>
        values(`meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`, 'content'),
      );

  const headings = texts('h1');
  const titles = [...meta('og:title'), ...headings, tidy(found.title ?? ''), ...texts('title')];
  const source = tidy(meta('og:site_name')[0] ?? found.siteName ?? '') || null;
  const days = [found.publishedTime ?? '', ...meta(DATES), ...values('time[datetime]', 'datetime')].map(parseDay);
  const addresses = [...values('link[rel~=canonical]', 'href'), ...meta('og:url')];
  return {
    title: withoutSite(titles.find(Boolean) ?? '', { headings, source }) || null,
    source,
    author:
      [found.byline ?? '', ...meta('author'), ...texts('[rel=author]')].map(personIn).find((one) => one !== null) ??
      null,
    publishedOn: days.find((day) => day !== null) ?? null,
    url: addresses.find((address) => /^https?:\/\/\S+$/iu.test(address) && URL.canParse(address)) ?? null,
  };
}

const DATES =
  'article:published_time og:article:published_time datePublished parsely-pub-date pubdate publishdate publish-date date dc.date dc.date.issued dcterms.created dcterms.date';

/** "Talks open | The Site" without its end: what the heading does not have, or names the site, or follows a bar. */
function withoutSite(
  title: string,
  { headings, source }: { readonly headings: readonly string[]; readonly source: string | null },
): string {
  const [, head, mark, tail] = /^(.+)\s+([|»·•–—-]|::)\s+(.+?)$/u.exec(title) ?? [];
  if (head === undefined || tail === undefined || headings.includes(title)) return title;
  const isSite = source !== null && namesSite(tail, source);
  const isShort = mark !== '-' && mark !== '–' && mark !== '—' && tail.split(' ').length < head.split(' ').length;
  return headings.includes(head) || isSite || isShort ? withoutSite(head, { headings, source }) : title;
}

/** "Trend.Az" and "Trend News Agency" name the site Trend. */
function namesSite(tail: string, source: string): boolean {
  const [one, other] = [plain(tail), plain(source)];
  return other !== '' && (one.startsWith(other) || other.startsWith(one));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** A byline without its "By"; null for what names nobody, such as the address of a profile. */
function personIn(byline: string): string | null {
  const name = tidy(byline).replace(/^by\b:?\s*/iu, '');
  return name === '' || name.length > 150 || /^https?:/iu.test(name) ? null : name;
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
