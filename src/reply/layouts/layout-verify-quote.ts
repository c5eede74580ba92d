import type { VerifyQuoteReply } from '../kinds/verify-quote-reply.ts';
import { earlierSection, freshness, type LayoutOptions, quote } from './layout-parts.ts';
import type { Layout } from './layout.ts';

/** How the reply of this command reads: the verdict, then where the words are printed, or what comes nearest. */
export function layoutVerifyQuote(reply: VerifyQuoteReply, options: LayoutOptions): Layout {
  const { wording } = options;
  const isNearest = reply.kind === 'not-found' || reply.kind === 'earlier';
  return {
    tone: ({ exact: 'answer', misattributed: 'closest', earlier: 'closest', 'not-found': 'nothing' } as const)[
      reply.kind
    ],
    heading: wording.say('quoted', { words: reply.quote }),
    notes: [reply.reason],
    sections: [
      ...earlierSection(reply.earlier, wording),
      ...(reply.lines.length === 0
        ? []
        : [{ heading: isNearest ? wording.say('ask.nearest') : null, items: reply.lines.map(quote) }]),
    ],
    citations: reply.citations,
    footer: freshness(reply.archive, options),
  };
}
