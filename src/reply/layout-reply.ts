import { shortDate } from './dates.ts';
import { freshness } from './freshness.ts';
import type { Layout } from './layout.ts';
import { layoutFeedback, layoutGaps, layoutPrivacy, layoutSettings, layoutStatus } from './layout-bot.ts';
import { layoutEvaluation } from './layout-evaluation.ts';
import { counted, entry, fact, plain, quote } from './layout-parts.ts';
import { layoutQuotes } from './layout-quotes.ts';
import { layoutSummary } from './layout-summary.ts';
import { layoutTimeline } from './layout-timeline.ts';
import { layoutDoctor, layoutHelp, layoutIndex, layoutModel } from './layout-upkeep.ts';
import { layoutWho } from './layout-who.ts';
import type { ArticleReply, ArticlesReply } from './articles-reply.ts';
import type { AskReply } from './ask-reply.ts';
import type { CheckReply } from './check-reply.ts';
import type { Reply } from './reply.ts';
import type { SearchReply } from './search-reply.ts';

/** How a reply reads, on any surface. @param now for "updated 6 min ago" in the footer. */
export function layoutReply(reply: Reply, now: Date): Layout {
  switch (reply.command) {
    case 'ask':
      return layoutAsk(reply, now);
    case 'check':
      return layoutCheck(reply, now);
    case 'summary':
      return layoutSummary(reply, now);
    case 'who':
      return layoutWho(reply, now);
    case 'quotes':
      return layoutQuotes(reply, now);
    case 'timeline':
      return layoutTimeline(reply, now);
    case 'search':
      return layoutSearch(reply, now);
    case 'people':
      return plain({ heading: null, items: reply.people.map(({ name }) => fact(name)), none: 'No people are named.' });
    case 'articles':
      return 'body' in reply ? layoutArticle(reply, now) : layoutArticles(reply, now);
    case 'index':
      return layoutIndex(reply);
    case 'model':
      return layoutModel(reply);
    case 'doctor':
      return layoutDoctor(reply);
    case 'eval':
      return layoutEvaluation(reply, now);
    case 'help':
      return layoutHelp(reply);
    case 'status':
      return layoutStatus(reply, now);
    case 'feedback':
      return layoutFeedback(reply);
    case 'gaps':
      return layoutGaps(reply);
    case 'privacy':
      return layoutPrivacy(reply);
    case 'settings':
      return layoutSettings(reply);
  }
}

function layoutAsk(reply: AskReply, now: Date): Layout {
  const lead = reply.kind === 'closest' && reply.lines.length > 0 ? 'The nearest sentences:' : null;
  return {
    tone: reply.kind === 'answered' ? 'answer' : reply.kind === 'closest' ? 'closest' : 'nothing',
    heading: reply.question,
    notes: [...reply.notes, ...(reply.reason === null ? [] : [reply.reason])],
    sections: reply.lines.length === 0 ? [] : [{ heading: lead, items: reply.lines.map(quote) }],
    citations: reply.citations,
    footer: freshness(reply.archive, now),
  };
}

function layoutCheck(reply: CheckReply, now: Date): Layout {
  const found = reply.kind === 'closest';
  return {
    tone: found ? 'closest' : 'nothing',
    heading: reply.claim,
    notes: [
      found
        ? 'These sentences come nearest. Whether they bear it out is for you to judge.'
        : 'No sentence of the archive comes near this.',
    ],
    sections: found ? [{ heading: null, items: reply.lines.map(quote) }] : [],
    citations: reply.citations,
    footer: freshness(reply.archive, now),
  };
}

function layoutSearch(reply: SearchReply, now: Date): Layout {
  return plain({
    heading: reply.query,
    items: reply.passages.map(({ title, publishedOn, text }) =>
      fact(text, [title, publishedOn === null ? null : shortDate(publishedOn)].filter(Boolean).join(' · ')),
    ),
    none: 'No passage of the archive matches.',
    footer: freshness(reply.archive, now),
  });
}

function layoutArticles(reply: ArticlesReply, now: Date): Layout {
  const { page, pages } = reply;
  const place = pages > 1 ? `, page ${page} of ${pages}` : '';
  return plain({
    heading: `${counted(reply.total, 'article')}${place}`,
    items: reply.articles.map(entry),
    none: 'No article matches.',
    footer: freshness(reply.archive, now),
  });
}

function layoutArticle(reply: ArticleReply, now: Date): Layout {
  const [article] = reply.articles;
  return {
    tone: 'plain',
    heading: article.title,
    notes: [entry(article).detail ?? ''].filter(Boolean),
    sections: [
      { heading: null, items: reply.body.split('\n\n').map((paragraph) => fact(paragraph)) },
      { heading: 'People', items: reply.people.map((name) => fact(name)) },
    ].filter(({ items }) => items.length > 0),
    citations: [],
    footer: freshness(reply.archive, now),
  };
}
