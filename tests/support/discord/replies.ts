import type { Citation } from '../../../src/reply/citation.ts';
import type { ArchiveStatus } from '../../../src/reply/kinds/archive-status.ts';
import type { AskReply } from '../../../src/reply/kinds/ask-reply.ts';
import type { Why } from '../../../src/reply/kinds/why.ts';

/** An archive of one article, as a reply states it. */
export const ARCHIVE: ArchiveStatus = {
  articles: 1,
  passages: 3,
  newestOn: '2025-12-09',
  updatedAt: '2025-12-10T08:00:00.000Z',
  model: null,
  mode: 'keyword',
  takingIn: null,
};

/** A citation of a whole sentence. */
export function citation(number: number, quote: string, rest: Partial<Citation> = {}): Citation {
  return {
    number,
    articleId: 'harbour',
    title: 'Harbour reopens after the storm',
    source: 'Coast Wire',
    publishedOn: '2025-12-09',
    file: 'harbour.txt',
    url: null,
    page: null,
    correction: null,
    paragraph: number + 1,
    start: 0,
    end: quote.length,
    quote,
    ...rest,
  };
}

/** What was weighed for a reply. */
export function weighedFor(rest: Partial<Why> = {}): Why {
  return {
    words: [{ text: 'harbour', where: 'sentence', as: null }],
    similarity: null,
    reading: null,
    asked: null,
    against: [],
    looked: { articles: 1, leftOut: 0, sentences: 3 },
    filters: { from: null, to: null, source: null, author: null, section: null },
    isNewestFirst: false,
    limits: { answered: 0.25, closest: 0.06 },
    ...rest,
  };
}

/** A reply to a question: one line a quote, each with its own citation. */
export function askReply(quotes: readonly string[], rest: Partial<AskReply> = {}): AskReply {
  return {
    command: 'ask',
    question: 'When did the harbour reopen?',
    kind: quotes.length === 0 ? 'not-found' : 'answered',
    reason: null,
    talk: null,
    notes: [],
    readAs: null,
    why: null,
    confidence: quotes.length === 0 ? 0 : 0.9,
    lines: quotes.map((text, index) => ({ text, citations: [index + 1], highlights: [], note: null })),
    citations: quotes.map((quote, index) => citation(index + 1, quote)),
    archive: ARCHIVE,
    timingMs: { total: 1 },
    ...rest,
  };
}
