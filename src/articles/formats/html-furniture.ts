import type { Page, PageElement } from './html-page.ts';

/**
 * Takes out of a page what is on it but not of its article: captions, share bars, cookie banners, menus, and what a
 * eye does not see. Readability leaves some of that in, most of all beside a short article.
 */
export function removeFurniture(page: Page): void {
  for (const element of page.querySelectorAll(ALWAYS)) element.remove();
  const mostText = lengthOf([...page.querySelectorAll('p')]) / 2;
  for (const element of page.querySelectorAll('[class], [id], [role], [style]')) {
    if (isFurniture(element) && !isMain(element, mostText)) element.remove();
  }
}

const ALWAYS = [
  'style',
  'noscript',
  'template',
  'figcaption',
  'nav',
  'aside',
  'dialog',
  'form',
  'button',
  '[hidden]',
  '[aria-hidden=true]',
].join(', ');

const ROLES = /^(?:navigation|banner|complementary|contentinfo|dialog|alertdialog|search|toolbar)$/iu;
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const WORDS = new Set(
  'ad ads advert advertisement banner breadcrumb breadcrumbs caption comments consent cookie cookies gdpr newsletter paywall promo recommended related share sharing signup social sponsored subscribe subscription tags'.split(
    ' ',
  ),
);

function isFurniture(element: PageElement): boolean {
  if (ROLES.test(element.getAttribute('role') ?? '') || HIDDEN.test(element.getAttribute('style') ?? '')) return true;
  // "cookieBanner", "share-bar" and "related_news" are words joined together.
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  const words = names
    .replaceAll(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/u);
  return words.some((word) => WORDS.has(word));
}

/** A name such as "has-social-bar" may be given to what holds the article, too. */
function isMain(element: PageElement, mostText: number): boolean {
  if (/^(?:html|body|main|article|h1)$/u.test(element.localName)) return true;
  if (element.querySelector('h1, article, main, [itemprop=articleBody]') !== null) return true;
  return lengthOf([...element.querySelectorAll('p')]) > mostText;
}

function lengthOf(elements: readonly PageElement[]): number {
  return elements.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
}
