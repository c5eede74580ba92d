import type { Citation } from '../../reply/citation.ts';
import { isPrinted } from '../../reply/verify-quotes.ts';
import type { Parts } from '../parts.ts';

/** A text that prints what a citation quotes, where it says that it does. */
export interface QuotedText {
  readonly body: string;
  /** Day of the edit that ended it, `YYYY-MM-DD`; null: the article reads so now. */
  readonly changedOn: string | null;
}

type Asking = Pick<Parts, 'app'>;

/** The article's text as it is, or else as it was when it was quoted; null when it is gone, or never printed that. */
export async function quotedText(citation: Citation, { app }: Asking): Promise<QuotedText | null> {
  const article = await app.article(citation.articleId);
  if (article !== null && isPrinted(citation, article)) return { body: article.body, changedOn: null };
  const version = (await app.versions(citation.articleId)).find((one) => isPrinted(citation, one));
  return version === undefined ? null : { body: version.body, changedOn: version.changedAt.slice(0, 10) };
}

/** What to say beside quotes of articles that were changed since, one sentence an article; null when something is printed nowhere. */
export async function changesSinceQuoted(citations: readonly Citation[], parts: Asking): Promise<string | null> {
  const said = new Set<string>();
  for (const citation of citations) {
    const text = await quotedText(citation, parts);
    if (text === null) return null;
    if (text.changedOn !== null) said.add(changedWords(citation, text.changedOn, parts));
  }
  return [...said].join(' ');
}

/** “This article was changed on …”, in words. */
export function changedWords({ title }: Pick<Citation, 'title'>, changedOn: string, { app }: Asking): string {
  const { wording } = app;
  return wording.say('quoted.changed', { title, date: wording.date(changedOn) });
}
