/** A page of a story as newspapers make them. */
export function storyPage(title: string, paragraphs: readonly string[]): string {
  return `<!doctype html><html><head><title>${title} | The Coast</title><meta property="og:site_name" content="The Coast"><meta property="article:published_time" content="2025-03-04T10:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article><footer>All rights reserved.</footer></body></html>`;
}

/** A feed of RSS: an item a path. */
export function rssFeed(
  site: string,
  items: readonly { readonly path: string; readonly title: string; readonly more?: string }[],
): string {
  const entries = items.map(
    ({ path, title, more = '' }) =>
      `<item><title>${title}</title><link>${site}${path}</link><guid isPermaLink="false">${path}</guid>${more}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Coast</title><link>${site}/</link>${entries.join('')}</channel></rss>`;
}
