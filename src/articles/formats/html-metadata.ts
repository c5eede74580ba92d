import type { ArticleDetails } from '../article-format.ts';
import { parseDay } from '../../text/parse-day.ts';
import type { Page, PageElement } from './html-page.ts';
import { type LinkedArticle, linkedArticle } from './linked-data.ts';
import { DAY_NAMES, dayOfPage } from './page-day.ts';
import { personIn } from './person-in-byline.ts';
import { headlineOfPage, namesSite, withoutSite } from './page-title.ts';

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
  readonly details: ArticleDetails;
}

/** What Readability finds, by the names it gives it. */
export interface ReadabilityMetadata {
  readonly title?: string | null | undefined;
  readonly siteName?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly publishedTime?: string | null | undefined;
}

/** A page with what its meta tags and linked data say, looked up once. */
export interface ToldPage {
  readonly page: Page;
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly linked: LinkedArticle | null;
  readonly source: string | null;
  readonly headline: PageElement | null;
}

/** Looks up what a page says of itself before it is taken apart. */
export function tellPage(page: Page): ToldPage {
  const metas = metasOf(page);
  const of = (name: string): string => metas.get(name)?.[0] ?? '';
  const named = [of('og:title'), of('twitter:title'), ...textsOf(page, 'title').slice(0, 1)].filter(Boolean);
  const own = new Set([...addressesOf(page, metas), ...named]);
  const blocks = [...page.querySelectorAll('script[type*="ld+json" i]')].map(({ textContent }) => textContent ?? '');
  const linked = linkedArticle(blocks, (words) => own.has(words));
  const source = tidy(of('og:site_name') || (linked?.publisher ?? '') || of('application-name')) || null;
  const titles = [...named, linked?.headline ?? ''].filter(Boolean);
  return { page, metas, linked, source, headline: headlineOfPage(page, { titles, source }) };
}

/** What is known of a page: by its own words, then by what Readability made of it. */
export function pageMetadata(
  { page, metas, linked, source, headline }: ToldPage,
  found: ReadabilityMetadata,
): PageMetadata {
  const meta = (names: string): readonly string[] => names.split(' ').flatMap((name) => metas.get(name) ?? []);
  const site = source ?? (tidy(found.siteName ?? '') || null);
  const heading = headline === null ? null : tidy(headline.textContent ?? '') || null;
  const titles = [
    ...meta('og:title'),
    heading ?? '',
    linked?.headline ?? '',
    found.title ?? '',
    ...textsOf(page, 'title'),
  ];
  const isSite = (title: string): boolean => site !== null && title.length <= site.length && namesSite(title, site);
  const title = titles.map(tidy).find((one) => one !== '' && !isSite(one)) ?? '';
  const corrections = linked?.corrections ?? [];
  const authors = [linked?.authors.join(', ') ?? '', found.byline ?? '', ...meta(AUTHORS), ...textsOf(page, BYLINES)];
  return {
    title: withoutSite(title, heading, site) || null,
    source: site,
    author: authors.map(personIn).find((one) => one !== null) ?? null,
    publishedOn: dayOfPage(page, headline, [
      linked?.publishedOn ?? null,
      found.publishedTime ?? null,
      ...meta(DAY_NAMES),
    ]),
    url: [...addressesOf(page, metas), linked?.url ?? ''].find(isWebAddress) ?? null,
    details: {
      section: linked?.section ?? meta('article:section')[0] ?? null,
      modifiedOn: parseDay(linked?.modifiedOn ?? meta('article:modified_time og:updated_time')[0] ?? ''),
      corrections,
      version: null,
      standing: corrections.length > 0 ? 'corrected' : 'printed',
    },
  };
}

const AUTHORS =
  'author article:author dc.creator dcterms.creator sailthru.author parsely-author byl cxenseparse:author';
const BYLINES = '[rel~=author], [itemprop~=author]';

/** Every content of every meta tag, by its names in lower case. */
function metasOf(page: Page): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    // One may have several names.
    const names = ['property', 'name', 'itemprop'].flatMap(
      (name) => element.getAttribute(name)?.trim().split(/\s+/u) ?? [],
    );
    for (const name of new Set(names.map((one) => one.toLowerCase()))) {
      if (content !== '') metas.set(name, [...(metas.get(name) ?? []).slice(0, MOST_SAME), content]);
    }
  }
  return metas;
}

/** Meta tags of one name that are kept. */
const MOST_SAME = 20;

function addressesOf(page: Page, metas: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const canonical = [...page.querySelectorAll('link[rel~=canonical]')].map((link) => link.getAttribute('href') ?? '');
  return [...canonical, ...(metas.get('og:url') ?? [])].map((address) => address.trim()).filter(isWebAddress);
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\/\S+$/iu.test(address) && URL.canParse(address);
}

function textsOf(page: Page, selector: string): readonly string[] {
  return [...page.querySelectorAll(selector)]
    .slice(0, MOST_SAME)
    .flatMap(({ textContent }) => tidy(textContent ?? '') || []);
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
