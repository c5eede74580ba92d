import type { Page, PageElement, PageNode } from './html-page.ts';

/**
 * Puts what a server sent late into the place it belongs to. Such a page shows "Loading" in a place with a mark, holds
 * the text in a hidden element at its end, and a script moves it: `$RC("B:0","S:0")` in pages of React, where `P:` marks
 * the place of a part within a part. Declarative shadow roots are their host's content in the same way.
 */
export function placeStreamedParts(page: Page): void {
  for (const root of page.querySelectorAll('template[shadowrootmode], template[shadowroot]')) {
    root.replaceWith(...root.childNodes);
  }
  const places = [...page.querySelectorAll('template[id]')].slice(0, MOST_PLACES);
  if (places.length === 0) return;
  const parts = new Map(
    [...page.querySelectorAll('[hidden][id]')].map((part) => [part.getAttribute('id') ?? '', part] as const),
  );
  const moves = movesOf(page);
  for (const place of places) {
    const name = place.getAttribute('id') ?? '';
    const part = parts.get(moves.get(name) ?? name.replace(/[BP](?=:[0-9a-f]+$)/iu, 'S'));
    if (part === undefined || part === place) continue;
    removeWaiting(place);
    place.replaceWith(...part.childNodes);
    part.remove();
  }
}

/** More places than a page waits for; each is looked for among its neighbours. */
const MOST_PLACES = 200;

/** The hidden part of each place, by their ids, as the page's own scripts say it. */
function movesOf(page: Page): ReadonlyMap<string, string> {
  const moves = new Map<string, string>();
  for (const { textContent } of page.querySelectorAll('script:not([src])')) {
    for (const [, call, one = '', other = ''] of (textContent ?? '').matchAll(MOVE)) {
      // A part of a part names itself first.
      if (call === 'S') moves.set(other, one);
      else moves.set(one, other);
    }
  }
  return moves;
}

const MOVE = /\$R([A-Z])\("([^"]{1,40})","([^"]{1,40})"/gu;

/** What is shown while one waits: all that stands between the mark and the comment that ends the place. */
function removeWaiting(place: PageElement): void {
  const beside: readonly PageNode[] = [...(place.parentElement?.childNodes ?? [])];
  const after = beside.slice(beside.indexOf(place) + 1);
  const end = after.findIndex(({ nodeType, textContent }) => nodeType === COMMENT && textContent === '/$');
  for (const node of after.slice(0, Math.max(end, 0))) if ('remove' in node) (node as PageElement).remove();
}

const COMMENT = 8;
