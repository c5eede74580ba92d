import { furnitureWord, isOfOthers } from './furniture-words.ts';
import type { Page, PageElement } from './html-page.ts';
import { measureRunningText, type RunningText } from './running-text.ts';

/**
 * Takes out of a page what is on it but not of its article: captions, share bars, cookie banners, menus, and what is
 * not seen. Readability leaves some of that in, most of all beside a short article. Furniture is short or
 * made of links: what holds much of the page's running text stays, whatever its name, and loses the name and the tag
 * for which Readability would leave it out (a `<form>` around the page, text that a script shows later, paid text).
 */
export function removeFurniture(page: Page): void {
  for (const element of page.querySelectorAll('style, figcaption, button')) element.remove();
  const times = [...page.querySelectorAll('time')];
  const places = new Set(times.flatMap(({ parentElement }) => parentElement ?? []));
  const lonely = new Set([...places].filter(holdsNoWords));
  for (const time of times) if (time.parentElement !== null && lonely.has(time.parentElement)) time.remove();
  const text = measureRunningText(page);
  const [withHeadline, withArticle] = [holdersOf(page, HEADLINE), holdersOf(page, 'article')];
  let told = 0;
  for (const article of page.querySelectorAll('article')) told = Math.max(told, text.within(article));
  const within = new Set(page.querySelectorAll('article aside'));
  // Beside an article an `<aside>` is of another matter, however long: a programme, the terms of a site.
  const isBeside = (element: PageElement): boolean =>
    element.localName === 'aside' && told > text.total * WITH_ARTICLE && !within.has(element);
  const isKept = (element: PageElement, held: number, limit: number): boolean =>
    (held > text.total * limit && !isBeside(element)) ||
    (withHeadline.has(element) && text.within(element) > text.total * WITH_HEADLINE) ||
    (withArticle.has(element) && text.within(element) > text.total * WITH_ARTICLE);

  const kept: PageElement[] = [];
  for (const group of suspectsOf(page).values()) {
    const held = group.reduce((sum, { element }) => sum + text.within(element), 0);
    for (const { element, sort } of group) {
      if (isKept(element, held, limitOf(sort, text.total - held))) kept.push(element);
      else element.remove();
    }
  }
  for (const element of kept) makePlain(element, page);
  makeMainPlain(page, text);
}

/** A marked time with no words beside it says when the page came out; within a heading it is a day of the story. */
function holdsNoWords({ localName, childNodes }: PageElement): boolean {
  if (/^h\d$/u.test(localName)) return false;
  for (const { nodeType, textContent } of childNodes) if (nodeType === 3 && textContent?.trim() !== '') return false;
  return true;
}

/** The share of a page's running text that no furniture holds. */
const MUCH = 1 / 3;
/** What is hidden beside a whole visible article is more often of the site: its terms, a window that opens. */
const MUCH_HIDDEN = 1 / 2;
const WHOLE_ARTICLE = 500;
/** Comments and consent may be longer than the article; with as much as this, it is in there. */
const NEARLY_ALL = 0.6;
/** The share with which a headline is more than the name of a site in a menu, and an `<article>` more than a teaser. */
const WITH_HEADLINE = 0.05;
const WITH_ARTICLE = 0.2;
const HEADLINE = 'h1, main, [itemprop=articleBody]';

type Sort = 'others' | 'hidden' | 'named' | 'tagged';

interface Suspect {
  readonly element: PageElement;
  readonly sort: Sort;
}

function limitOf(sort: Sort, rest: number): number {
  if (sort === 'others') return NEARLY_ALL;
  return sort === 'hidden' && rest > WHOLE_ARTICLE ? MUCH_HIDDEN : MUCH;
}

const TAGS = 'noscript template nav aside dialog form'.split(' ');
const SUSPECTS = [...TAGS, '[hidden]', '[aria-hidden]', '[class]', '[id]', '[role]', '[style]'].join(', ');
const ROLES = /^(?:navigation|banner|complementary|contentinfo|dialog|alertdialog|search|toolbar)$/iu;
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/**
 * The elements that look like furniture, in groups that are judged by what they hold together: paragraphs of one class,
 * paragraphs hidden in one place. Others stand alone.
 */
function suspectsOf(page: Page): ReadonlyMap<unknown, readonly Suspect[]> {
  const groups = new Map<unknown, Suspect[]>();
  for (const element of page.querySelectorAll(SUSPECTS)) {
    const word = furnitureWord(element.getAttribute('class') ?? '', element.getAttribute('id') ?? '');
    const sort = sortOf(element, word);
    if (sort === null) continue;
    const isParagraph = element.localName === 'p';
    const key = sort === 'hidden' && isParagraph ? element.parentElement : sort === 'named' ? word : element;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ element, sort }]);
    else group.push({ element, sort });
  }
  return groups;
}

function sortOf(element: PageElement, word: string | null): Sort | null {
  const name = element.localName;
  const isPlace = /^(?:html|body|main|article|h1)$/u.test(name);
  if (!isPlace && word !== null && isOfOthers(word)) return 'others';
  if (isHidden(element)) return 'hidden';
  if (isPlace) return null;
  if (TAGS.includes(name) || ROLES.test(element.getAttribute('role') ?? '')) return 'tagged';
  return word === null ? null : 'named';
}

function isHidden(element: PageElement): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDDEN.test(element.getAttribute('style') ?? '')
  );
}

/** The elements that are, or hold, one of those that a selector finds; the page's own body always counts. */
function holdersOf(page: Page, selector: string): ReadonlySet<PageElement> {
  const holders = new Set<PageElement>();
  for (const found of page.querySelectorAll(`${selector}, body`)) {
    for (let holder: PageElement | null = found; holder !== null && !holders.has(holder); holder = holder.parentElement)
      holders.add(holder);
  }
  return holders;
}

/** What is kept is read as any other part of a page. */
function makePlain(element: PageElement, page: Page): void {
  for (const name of ['hidden', 'aria-hidden', 'role', 'style', 'class', 'id']) element.removeAttribute(name);
  if (!TAGS.includes(element.localName)) return;
  const plain = page.createElement('div');
  for (const { name, value } of element.attributes) plain.setAttribute(name, value);
  plain.append(...element.childNodes);
  element.replaceWith(plain);
}

/** What holds much of the text loses a name for which Readability leaves an element out at its first try. */
function makeMainPlain(page: Page, text: RunningText): void {
  for (const element of page.querySelectorAll('[class], [id]')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (text.within(element) > text.total * MUCH && UNLIKELY.test(names)) makePlain(element, page);
  }
}

const UNLIKELY =
  /-ad-|banner|breadcrumbs|combx|comment|community|disqus|extra|footer|gdpr|header|hidden|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|agegate|pagination|pager|popup/iu;
