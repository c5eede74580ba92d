import { parseDay } from '../../text/parse-day.ts';
import type { FormatProblem, ParsedArticle } from '../article-format.ts';
import { paragraphsOfText } from '../body.ts';
import type { PageElement } from './html-page.ts';
import { htmlParagraphs } from './html-paragraphs.ts';
import { detailsOfItem, type ItemState } from './item-state.ts';
import { type NewsItem, readNitf } from './nitf.ts';
import { personIn } from './person-in-byline.ts';
import { elementsNamed, outermostNamed, textNamed } from './read-xml.ts';
import { isHtml, textOfHtml } from './text-of-html.ts';
import { withDateline } from './with-dateline.ts';

/** A text item of NewsML-G2 (IPTC, 2.x); null for an item that is no text. @param item a `<newsItem>`. */
export async function readNewsMl(item: PageElement): Promise<NewsItem | FormatProblem | null> {
  const kind = elementsNamed(item, 'itemClass')[0]?.getAttribute('qcode') ?? 'ninat:text';
  if (!/(?:^|:)text$/u.test(kind)) return null;
  const nitf = elementsNamed(item, 'nitf')[0];
  const inner = nitf === undefined ? null : readNitf(nitf);
  const own = await ownParagraphs(item, nitf !== undefined);
  const paragraphs = inner?.article.paragraphs ?? withDateline(textNamed(item, 'dateline'), own);
  if (paragraphs.every((paragraph) => paragraph.trim() === '')) return { line: null, message: NO_TEXT };
  const state = stateOf(item, inner?.state ?? null);
  const told = factsOf(item);
  return {
    state,
    article: {
      id: null,
      title: told.title ?? inner?.article.title ?? null,
      source: told.source ?? inner?.article.source ?? null,
      publishedOn: told.publishedOn ?? inner?.article.publishedOn ?? null,
      author: told.author ?? inner?.article.author ?? null,
      url: null,
      details: detailsOfItem(state),
      paragraphs,
      line: null,
    },
  };
}

const NO_TEXT = 'has no text of its own, as a news item that points to one elsewhere; put that file here';

/** The text where it stands in no NITF: a page, or plain text. */
async function ownParagraphs(item: PageElement, isElsewhere: boolean): Promise<readonly string[]> {
  const content = elementsNamed(item, 'contentSet')[0];
  if (content === undefined || isElsewhere) return [];
  const page = elementsNamed(content, 'body')[0] ?? elementsNamed(content, 'inlineXML')[0];
  if (page !== undefined) return htmlParagraphs(page).map(({ text }) => text);
  const text = elementsNamed(content, 'inlineData')[0]?.textContent ?? '';
  return isHtml(text) ? textOfHtml(text) : paragraphsOfText(text);
}

function factsOf(item: PageElement): Pick<ParsedArticle, 'title' | 'source' | 'publishedOn' | 'author'> {
  const headlines = elementsNamed(item, 'headline');
  const main = headlines.find((one) => /(?:^|:)main$/u.test(one.getAttribute('role') ?? '')) ?? headlines[0];
  const days = ['contentCreated', 'firstCreated', 'versionCreated'].map((name) => textNamed(item, name));
  const [provider] = elementsNamed(item, 'provider');
  return {
    title: main?.textContent?.replaceAll(/\s+/gu, ' ').trim() || textNamed(item, 'title'),
    source: (provider === undefined ? null : textNamed(provider, 'name')) ?? namesIn(item, 'copyrightHolder'),
    publishedOn: days.map((day) => parseDay(day ?? '')).find((day) => day !== null) ?? null,
    author: personIn(textNamed(item, 'by') ?? '') ?? namesIn(item, 'creator'),
  };
}

function namesIn(item: PageElement, name: string): string | null {
  return (
    outermostNamed(item, name)
      .flatMap((one) => textNamed(one, 'name') ?? [])
      .join(', ') || null
  );
}

function stateOf(item: PageElement, inner: ItemState | null): ItemState {
  const codes = (name: string): readonly string[] =>
    elementsNamed(item, name).flatMap((one) =>
      [one.getAttribute('qcode') ?? one.getAttribute('uri') ?? ''].filter(Boolean),
    );
  const notes = outermostNamed(item, 'edNote').flatMap(({ textContent }) => textContent?.trim() || []);
  const subjects = outermostNamed(item, 'subject').flatMap((subject) => textNamed(subject, 'name') ?? []);
  return {
    status: codes('pubStatus')[0] ?? inner?.status ?? null,
    embargoed: textNamed(item, 'embargoed') ?? inner?.embargoed ?? null,
    signals: [...codes('signal'), ...codes('genre'), ...(inner?.signals ?? [])],
    notes: [...notes, ...(inner?.notes ?? [])],
    version: item.getAttribute('version') ?? inner?.version ?? null,
    section: subjects[0] ?? inner?.section ?? null,
    modified: textNamed(item, 'contentModified', 'versionCreated') ?? inner?.modified ?? null,
  };
}
