import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseDay } from '../../text/parse-day.ts';
import type { SourceItem } from '../source.ts';

const text = z.string().nullish();
/** A text, or an object that has one: Atom's titles and contents are objects. */
const value = z.union([z.string(), z.looseObject({ value: text }).transform((one) => one.value)]).nullish();
const names = z.array(z.union([z.string(), z.looseObject({ name: text }).transform((one) => one.name)])).nullish();

/** What the four kinds of feeds say of an item, by the names that feedsmith gives it. */
const item = z.looseObject({
  id: text,
  guid: value,
  url: text,
  link: text,
  links: z.array(z.looseObject({ href: text, rel: text })).nullish(),
  title: value,
  authors: names,
  pubDate: text,
  published: text,
  date_published: text,
  updated: text,
  date_modified: text,
  description: text,
  summary: value,
  content_html: text,
  content_text: text,
  content: z.union([z.string(), z.looseObject({ value: text, encoded: text })]).nullish(),
  dc: z
    .looseObject({ creators: z.array(z.string()).nullish(), date: text, dates: z.array(z.string()).nullish() })
    .nullish(),
});

const feed = z.looseObject({ items: z.array(item).nullish(), entries: z.array(item).nullish() });

type Item = z.infer<typeof item>;

/**
 * The articles that a feed names, in its order: RSS, Atom, RDF or JSON Feed.
 * @param base its address, that addresses in it may be relative to. @throws {Error} for what is no feed.
 */
export async function itemsOfFeed(written: string, base: string): Promise<readonly SourceItem[]> {
  const { parseFeed } = await import('feedsmith');
  const { items, entries } = feed.parse(parseFeed(written).feed);
  return (items ?? entries ?? []).flatMap((one) => sourceItem(one, base));
}

function sourceItem(one: Item, base: string): readonly SourceItem[] {
  const url = addressOf(one, base);
  if (url === null) return [];
  const days = [one.pubDate, one.published, one.date_published, one.dc?.date, one.dc?.dates?.[0], one.updated];
  const content = contentOf(one);
  return [
    {
      key: one.id ?? one.guid ?? url,
      url,
      title: one.title?.trim() || null,
      author: [...(one.authors ?? []), ...(one.dc?.creators ?? [])].filter(Boolean).join(', ') || null,
      publishedOn: days.map((day) => parseDay(day ?? '')).find((day) => day !== null) ?? null,
      content,
      stamp: createHash('sha256')
        // RSS has no word for "updated": what is printed anew has another date of publication.
        .update(JSON.stringify([one.title, days, one.date_modified, one.description, one.summary, content]))
        .digest('hex'),
    },
  ];
}

/** RSS has a link, JSON Feed an address, Atom several links of which one without a relation, or "alternate", is the page. */
function addressOf({ link, url, links, guid }: Item, base: string): string | null {
  const page = links?.find(({ rel }) => rel === undefined || rel === null || rel === 'alternate')?.href;
  const written = (link ?? url ?? page ?? guid ?? '').trim();
  if (written === '' || !URL.canParse(written, base)) return null;
  const address = new URL(written, base);
  address.hash = '';
  return /^https?:$/u.test(address.protocol) ? address.href : null;
}

function contentOf({ content, content_html, content_text, description, summary }: Item): string | null {
  const own = typeof content === 'string' ? content : (content?.encoded ?? content?.value);
  return own ?? content_html ?? content_text ?? description ?? summary ?? null;
}
