import { parseDay } from '../../text/parse-day.ts';
import type { ParsedArticle } from '../article-format.ts';
import type { PageElement } from './html-page.ts';
import { htmlParagraphs } from './html-paragraphs.ts';
import { detailsOfItem, type ItemState } from './item-state.ts';
import { personIn } from './person-in-byline.ts';
import { elementsNamed, textNamed } from './read-xml.ts';
import { withDateline } from './with-dateline.ts';

/** An article of a file, and what its outlet says of its use. */
export interface NewsItem {
  readonly article: ParsedArticle;
  readonly state: ItemState;
}

/** An article in NITF (IPTC, News Industry Text Format 3.6). @param root its `<nitf>`. */
export function readNitf(root: PageElement): NewsItem {
  const body = elementsNamed(root, 'body.content')[0];
  for (const part of body === undefined ? [] : elementsNamed(body, ...NOT_TEXT)) part.remove();
  for (const part of body === undefined ? [] : elementsNamed(body, ...WITHIN_LINES))
    part.replaceWith(...part.childNodes);
  const paragraphs = body === undefined ? [] : htmlParagraphs(body).map(({ text }) => text);
  // What is said of it stands elsewhere, and is looked for a dozen times.
  body?.remove();
  const state = stateOf(root);
  return {
    state,
    article: {
      id: null,
      title: textNamed(root, 'hl1', 'hedline', 'title'),
      source:
        textNamed(root, 'distributor') ??
        attribute(root, 'doc.copyright', 'holder') ??
        attribute(root, 'pubdata', 'name'),
      publishedOn: dayIn(root),
      author: authorIn(root),
      url: null,
      details: detailsOfItem(state),
      paragraphs: withDateline(textNamed(root, 'dateline'), paragraphs),
      line: null,
    },
  };
}

/** What says of words within a line what they are. */
const WITHIN_LINES =
  'classifier chron event function location sublocation city state region country person name.given name.family org money num object.title virtloc pronounce copyrite lang'.split(
    ' ',
  );

/** Pictures with their captions, and what a desk writes for another. */
const NOT_TEXT = ['media', 'note', 'media-caption', 'media-producer', 'byline', 'dateline'];

function attribute(root: PageElement, element: string, name: string): string | null {
  const values = elementsNamed(root, element).map((one) => one.getAttribute(name)?.trim() ?? '');
  return values.find(Boolean) ?? null;
}

/** The day it was issued, before the day it may be used from, before that of the paper. */
function dayIn(root: PageElement): string | null {
  const written = [
    attribute(root, 'date.issue', 'norm'),
    attribute(root, 'date.release', 'norm'),
    attribute(root, 'story.date', 'norm'),
    attribute(root, 'pubdata', 'date.publication'),
  ];
  return written.map((day) => parseDay(day ?? '')).find((day) => day !== null) ?? null;
}

function authorIn(root: PageElement): string | null {
  const byline = elementsNamed(root, 'byline')[0];
  if (byline === undefined) return null;
  for (const title of elementsNamed(byline, 'byttl')) title.remove();
  const people = elementsNamed(byline, 'person').flatMap(({ textContent }) => textContent?.trim() || []);
  return people.join(', ') || personIn(byline.textContent ?? '');
}

function stateOf(root: PageElement): ItemState {
  const corrections = elementsNamed(root, 'correction');
  const messages = elementsNamed(root, 'ed-msg');
  return {
    status: attribute(root, 'docdata', 'management-status'),
    embargoed: /embargoed/iu.test(attribute(root, 'docdata', 'management-status') ?? '')
      ? attribute(root, 'date.release', 'norm')
      : null,
    signals: [
      ...(corrections.length > 0 ? ['correction'] : []),
      ...messages.map((message) => message.getAttribute('msg-type') ?? ''),
    ],
    notes: [...corrections, ...messages].flatMap(infoOf),
    version: attribute(root, 'du-key', 'version') ?? attribute(root, 'du-key', 'generation'),
    section: attribute(root, 'pubdata', 'position.section'),
    modified: root.getAttribute('change.date'),
  };
}

function infoOf(element: PageElement): readonly string[] {
  return [element.getAttribute('info')?.trim() ?? ''].filter(Boolean);
}
