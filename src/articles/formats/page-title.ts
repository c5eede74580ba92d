import type { Page, PageElement } from './html-page.ts';

/** What a page is called by, and by whom. */
export interface PageNames {
  /** What programs are told: `og:title`, the headline of linked data, `<title>`; without the empty ones. */
  readonly titles: readonly string[];
  /** The site's name, where the page says it. */
  readonly source: string | null;
}

/**
 * The heading of the article: the first that one of the page's titles begins with. Otherwise the only large heading,
 * unless it is the site's: that has the site's name or is a link to its front page.
 */
export function headlineOfPage(page: Page, { titles, source }: PageNames): PageElement | null {
  const headings = [...page.querySelectorAll('h1, h2')].slice(0, MOST_HEADINGS);
  const whole = titles.map(plain).filter(Boolean);
  const names = (heading: PageElement): boolean => {
    const words = plain(heading.textContent ?? '');
    return words !== '' && words !== plain(source ?? '') && whole.some((title) => title.startsWith(words));
  };
  const [own, others] = [headings.filter(names), headings.filter(({ localName }) => localName === 'h1')];
  // Of two beginnings the longer says more: "Sport" and "Sport: what it costs".
  const best = own.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0];
  if (best !== undefined) return best;
  return others.find((heading) => lengthOf(heading) > 0 && !isOfSite(heading, source)) ?? null;
}

const MOST_HEADINGS = 200;

function lengthOf({ textContent }: PageElement): number {
  return textContent?.trim().length ?? 0;
}

function isOfSite(heading: PageElement, source: string | null): boolean {
  if (source !== null && namesSite(heading.textContent ?? '', source)) return true;
  const address = heading.querySelector('a')?.getAttribute('href') ?? '';
  return /^(?:\/|https?:\/\/[^/]+\/?|index\.\w+|\.\/?)$/u.test(address);
}

/** "Trend.Az" and "Trend News Agency" name the site Trend. */
export function namesSite(tail: string, source: string): boolean {
  const [one, other] = [plain(tail), plain(source)];
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one));
}

/** No title is longer, in characters: what is, is left as it stands. */
const LONGEST = 500;

/** "Talks open | The Site" without its end: what the heading does not have, or names the site, or follows a bar. */
export function withoutSite(title: string, headline: string | null, source: string | null): string {
  if (title.length > LONGEST || title === headline) return title;
  const [, head, mark, tail] = /^(.+) ([|»·•–—-]|::) (.+?)$/u.exec(title) ?? [];
  if (head === undefined || tail === undefined) return title;
  const isSite = source !== null && namesSite(tail, source);
  const isShort = mark !== '-' && mark !== '–' && mark !== '—' && tail.split(' ').length < head.split(' ').length;
  return headline === head || isSite || isShort ? withoutSite(head, headline, source) : title;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
