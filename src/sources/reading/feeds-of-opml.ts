/** A feed that a list of subscriptions names. */
export interface ListedFeed {
  readonly url: string;
  readonly title: string | null;
}

/** An outline of OPML as it is used here. */
interface Outline {
  readonly xmlUrl?: string | undefined;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

/** The feeds of OPML, which programs write their subscriptions in, whatever folders they are in. @throws what is no OPML. */
export async function feedsOfOpml(text: string): Promise<readonly ListedFeed[]> {
  const { parseOpml } = await import('feedsmith');
  const { body } = parseOpml(text);
  return feedsIn(body?.outlines ?? []);
}

function feedsIn(outlines: readonly Outline[]): readonly ListedFeed[] {
  return outlines.flatMap(({ xmlUrl = '', title, text, outlines: inner = [] }) => [
    ...(/^https?:/iu.test(xmlUrl) && URL.canParse(xmlUrl) ? [{ url: xmlUrl, title: title ?? text ?? null }] : []),
    ...feedsIn(inner),
  ]);
}
