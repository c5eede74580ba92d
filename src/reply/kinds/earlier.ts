import type { AskReply } from './ask-reply.ts';

/** The exchange before a question, to which the question may refer back. */
export interface Earlier {
  /** The question as it was read: it stands alone. */
  readonly question: string;
  /** The first line of its answer, and the id, title and day of the article that printed it; null where there was none. */
  readonly quote: string | null;
  readonly articleId: string | null;
  readonly title: string | null;
  readonly publishedOn: string | null;
}

/** What a later question may refer back to. */
export function earlierOf({ question, readAs, lines, citations }: AskReply): Earlier {
  const first = citations.find(({ number }) => number === lines[0]?.citations[0]);
  return {
    question: readAs ?? question,
    quote: lines[0]?.text ?? null,
    articleId: first?.articleId ?? null,
    title: first?.title ?? null,
    publishedOn: first?.publishedOn ?? null,
  };
}
