import { html } from 'hono/html';
import { PARAGRAPH_BREAK, type Span } from '../../articles/article.ts';
import type { Version } from '../../articles/version.ts';
import type { Wording } from '../../language/wording.ts';
import { correctionWords } from '../../reply/correction-words.ts';
import type { ArticleReply } from '../../reply/kinds/articles-reply.ts';
import { quoteSum } from '../../reply/quote-sum.ts';

/** What a link to an article says of the words it leads to. */
export interface QuotedPlace extends Span {
  /** `quoteSum` of the words as they were quoted; null: a link that does not say. */
  readonly sum: string | null;
}

type Html = ReturnType<typeof html>;

/** Where a link leads, and the texts that the article had before it was edited, the newest first. */
export interface Led {
  readonly place: QuotedPlace | null;
  readonly versions: readonly Version[];
}

/**
 * An article as the archive holds it now, with the words marked that a link leads to. Where the link says what they were
 * and others stand there now, the text that had them is shown, and that it was changed; where none had, none are marked,
 * and the page says so.
 */
export function articlePage({ articles, body }: ArticleReply, { place, versions }: Led, wording: Wording): Html {
  const [now] = articles;
  const isThere = place !== null && isStillThere(body, place);
  const hasSum = place !== null && place.sum !== null;
  const version = isThere || !hasSum ? undefined : versions.find((one) => isStillThere(one.body, place));
  const { title, source, publishedOn, author, url } = version ?? now;
  const date = publishedOn === null ? wording.say('undated') : wording.date(publishedOn);
  const printed = [source, author, date].filter((part) => part !== null).join(' · ');
  const marked = isThere || version !== undefined ? place : null;
  const note =
    version !== undefined
      ? html`<p role="status">
          ${wording.say('page.earlier', { date: wording.date(version.changedAt.slice(0, 10)) })}
          <a href="/article/${encodeURIComponent(now.id)}">${wording.say('page.now')}</a>
        </p>`
      : place === null || (isThere && !hasSum)
        ? ''
        : html`<p role="status">${wording.say(isThere ? 'page.unchanged' : 'page.changed')}</p>`;
  const corrected = correctionWords(now, wording);
  const correction = corrected === null ? '' : html`<p class="correction" role="note">${corrected}</p>`;
  const original =
    url === null ? '' : html`<p><a href="${url}" rel="noreferrer">${wording.say('page.original')}</a></p>`;
  return html`<!doctype html>
    <html lang="${wording.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="/page.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header><a href="/">${wording.say('page.ask')}</a></header>
        <main>
          <article>
            <h1>${title}</h1>
            <p class="printed">${printed}</p>
            ${correction} ${note} ${paragraphs(version?.body ?? body, marked ?? NOWHERE)} ${original}
          </article>
        </main>
      </body>
    </html>`;
}

const NOWHERE: Span = { start: 0, end: 0 };

function isStillThere(body: string, { start, end, sum }: QuotedPlace): boolean {
  return start < end && end <= body.length && (sum === null || quoteSum(body.slice(start, end)) === sum);
}

function paragraphs(body: string, { start, end }: Span): readonly Html[] {
  let at = 0;
  let isFirst = true;
  return body.split(PARAGRAPH_BREAK).map((text) => {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, text.length)];
    at += text.length + PARAGRAPH_BREAK.length;
    if (from >= to) return html`<p>${text}</p>`;
    const id = isFirst ? html`id="quoted"` : '';
    isFirst = false;
    return html`<p>${text.slice(0, from)}<mark ${id}>${text.slice(from, to)}</mark>${text.slice(to)}</p>`;
  });
}
