import { earlierSection, entry, fact, freshness, type LayoutOptions, plain, quote } from './layout-parts.ts';
import type { Layout } from './layout.ts';
import { layoutAdd } from './layout-add.ts';
import { layoutFeedback, layoutGaps, layoutPrivacy, layoutSettings, layoutStatus } from './layout-bot.ts';
import { layoutChanges } from './layout-changes.ts';
import { layoutEvaluation } from './layout-evaluation.ts';
import { layoutFetch } from './layout-fetch.ts';
import { layoutPin } from './layout-pin.ts';
import { layoutQuotes } from './layout-quotes.ts';
import { layoutSearch } from './layout-search.ts';
import { layoutRemove } from './layout-remove.ts';
import { layoutSummary } from './layout-summary.ts';
import { layoutTimeline } from './layout-timeline.ts';
import { layoutDoctor, layoutHelp, layoutIndex, layoutModel } from './layout-upkeep.ts';
import { layoutVerifyQuote } from './layout-verify-quote.ts';
import { layoutDigest, layoutWatch } from './layout-watch.ts';
import { layoutWho } from './layout-who.ts';
import { whySections } from './layout-why.ts';
import { withAddress } from '../article-address.ts';
import type { ArticleReply, ArticlesReply } from '../kinds/articles-reply.ts';
import { type AskReply, isQuestion } from '../kinds/ask-reply.ts';
import type { CheckReply } from '../kinds/check-reply.ts';
import type { PeopleReply } from '../kinds/people-reply.ts';
import type { Reply } from '../kinds/reply.ts';
import { whyOf } from '../kinds/why.ts';

/** How a reply reads, on any surface. */
export function layoutReply(reply: Reply, options: LayoutOptions): Layout {
  const { note = null, publicUrl = null } = options;
  const layout = layoutOf(reply, options);
  const citations = layout.citations.map((citation) => withAddress(citation, publicUrl));
  const notes = [...(note === null ? [] : [note]), ...missingSoFar(reply, options), ...layout.notes];
  return { ...layout, citations, notes };
}

/** That articles still wait to be taken in: what is not found, or is told in part, may be told by those. */
function missingSoFar(reply: Reply, { wording }: LayoutOptions): readonly string[] {
  // The reason of a question says so itself.
  if (reply.command === 'ask' && reply.kind !== 'answered') return [];
  // Replies that an older version kept do not say.
  const takingIn = ('archive' in reply && reply.archive.takingIn) || null;
  return takingIn === null ? [] : [wording.say('archive.taking-in', takingIn)];
}

function layoutOf(reply: Reply, options: LayoutOptions): Layout {
  switch (reply.command) {
    case 'ask':
      return layoutAsk(reply, options);
    case 'check':
      return layoutCheck(reply, options);
    case 'verify-quote':
      return layoutVerifyQuote(reply, options);
    case 'summary':
      return layoutSummary(reply, options);
    case 'who':
      return layoutWho(reply, options);
    case 'quotes':
      return layoutQuotes(reply, options);
    case 'timeline':
      return layoutTimeline(reply, options);
    case 'search':
      return layoutSearch(reply, options);
    case 'people':
      return layoutPeople(reply, options);
    case 'articles':
      return 'body' in reply ? layoutArticle(reply, options) : layoutArticles(reply, options);
    case 'changes':
      return layoutChanges(reply, options);
    case 'pin':
      return layoutPin(reply, options);
    case 'index':
      return layoutIndex(reply, options);
    case 'add':
      return layoutAdd(reply, options);
    case 'fetch':
      return layoutFetch(reply, options);
    case 'remove':
      return layoutRemove(reply, options);
    case 'model':
      return layoutModel(reply, options);
    case 'doctor':
      return layoutDoctor(reply, options);
    case 'eval':
      return layoutEvaluation(reply, options);
    case 'help':
      return layoutHelp(reply, options);
    case 'status':
      return layoutStatus(reply, options);
    case 'feedback':
      return layoutFeedback(reply, options);
    case 'gaps':
      return layoutGaps(reply, options);
    case 'privacy':
      return layoutPrivacy(reply, options);
    case 'settings':
      return layoutSettings(reply, options);
    case 'watch':
      return layoutWatch(reply, options);
    case 'digest':
      return layoutDigest(reply, options);
  }
}

function layoutAsk(reply: AskReply, options: LayoutOptions): Layout {
  const { wording, isExplained = false } = options;
  const why = isExplained ? whyOf(reply) : null;
  const lead = reply.kind === 'closest' && reply.lines.length > 0 ? wording.say('ask.nearest') : null;
  return {
    tone: !isQuestion(reply)
      ? 'plain'
      : reply.kind === 'answered'
        ? 'answer'
        : reply.kind === 'closest'
          ? 'closest'
          : 'nothing',
    heading: reply.question,
    notes: [...reply.notes, ...(reply.reason === null ? [] : [reply.reason])],
    sections: [
      ...(reply.lines.length === 0 ? [] : [{ heading: lead, items: reply.lines.map(quote) }]),
      ...(why === null ? [] : whySections(reply, why, wording)),
    ],
    citations: reply.citations,
    footer: freshness(reply.archive, options),
  };
}

function layoutCheck(reply: CheckReply, options: LayoutOptions): Layout {
  const found = reply.kind === 'closest';
  return {
    tone: found ? 'closest' : 'nothing',
    heading: reply.claim,
    notes: [options.wording.say(found ? 'check.nearest' : 'check.none')],
    sections: [
      ...(found ? [{ heading: null, items: reply.lines.map(quote) }] : []),
      // Replies that an older version kept have none.
      ...earlierSection(reply.earlier ?? [], options.wording),
    ],
    citations: reply.citations,
    footer: freshness(reply.archive, options),
  };
}

function layoutPeople({ people }: PeopleReply, { wording }: LayoutOptions): Layout {
  return plain({ heading: null, items: people.map(({ name }) => fact(name)), none: wording.say('people.none') });
}

function layoutArticles(reply: ArticlesReply, options: LayoutOptions): Layout {
  const { wording } = options;
  const { total, page, pages } = reply;
  const place = pages > 1 ? [wording.say('articles.page', { page, pages })] : [];
  return plain({
    heading: [wording.say('count.articles', { count: total }), ...place].join(', '),
    items: reply.articles.map((article) => entry(article, wording)),
    none: wording.say('articles.none'),
    footer: freshness(reply.archive, options),
  });
}

function layoutArticle(reply: ArticleReply, options: LayoutOptions): Layout {
  const [article] = reply.articles;
  return {
    tone: 'plain',
    heading: article.title,
    notes: [entry(article, options.wording).detail ?? ''].filter(Boolean),
    sections: [
      { heading: null, items: reply.body.split('\n\n').map((paragraph) => fact(paragraph)) },
      { heading: options.wording.say('article.people'), items: reply.people.map((name) => fact(name)) },
    ].filter(({ items }) => items.length > 0),
    citations: [],
    footer: freshness(reply.archive, options),
  };
}
