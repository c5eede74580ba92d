import { shortDate } from './dates.ts';
import { freshness } from './freshness.ts';
import type { Layout } from './layout.ts';
import { counted, entry, fact, line, plain, quote } from './layout-parts.ts';
import { layoutTimeline } from './layout-timeline.ts';
import { layoutQuotes } from './layout-quotes.ts';
import { layoutDoctor, layoutEvaluation, layoutHelp, layoutIndex, layoutModel } from './layout-upkeep.ts';
import type { ArticleReply, ArticlesReply, AskReply, Reply, SearchReply, SummaryReply, WhoReply } from './reply.ts';

/** How a reply reads, on any surface. @param now for "updated 6 min ago" in the footer. */
export function layoutReply(reply: Reply, now: Date): Layout {
  switch (reply.command) {
    case 'ask':
      return layoutAsk(reply, now);
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

function layoutSummary(reply: SummaryReply, now: Date): Layout {
  const found = reply.kind !== 'not-found';
  return {
    tone: found ? 'answer' : 'nothing',
    heading: reply.scope,
    notes: found ? [] : ['The archive has nothing on this. Try an article’s title, a name, or a wider span of time.'],
    sections: found ? [{ heading: null, items: reply.lines.map(quote) }] : [],
    citations: reply.citations,
    footer: freshness(reply.archive, now),
  };
}

function layoutWho(reply: WhoReply, now: Date): Layout {
  const found = reply.kind === 'found';
  const sections = found
    ? [
        {
          heading: 'Titles and roles',
          items: reply.roles.map((role) => fact(role.text, period(role), [role.citation])),
        },
        { heading: 'In their own words', items: reply.quotes.map(({ text, citation }) => quote(line(text, citation))) },
        { heading: 'Mentions', items: reply.mentions.map(({ text, citation }) => quote(line(text, citation))) },
        {
          heading: 'Named together with',
          items: reply.related.map((one) => fact(one.name, counted(one.articles, 'article'))),
        },
      ]
    : [
        {
          heading: reply.kind === 'ambiguous' ? 'Who is meant?' : 'Nearest names',
          items: reply.candidates.map((name) => fact(name)),
        },
      ];
  const others = reply.variants.filter((variant) => variant !== reply.name);
  const spellings = others.length > 0 ? [`Also printed as ${others.join(', ')}.`] : [];
  return {
    tone: found ? 'answer' : reply.kind === 'ambiguous' ? 'closest' : 'nothing',
    heading: reply.name,
    notes: [...(reply.reason === null ? [] : [reply.reason]), ...(found ? spellings : [])],
    sections: sections.filter(({ items }) => items.length > 0),
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
  const more = reply.total - reply.articles.length;
  return plain({
    heading: counted(reply.total, 'article'),
    items: [...reply.articles.map(entry), ...(more > 0 ? [fact(`… and ${more} more`)] : [])],
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

function period({
  firstOn,
  lastOn,
}: {
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}): string | null {
  if (firstOn === null || lastOn === null) return null;
  return firstOn === lastOn ? shortDate(firstOn) : `${shortDate(firstOn)} – ${shortDate(lastOn)}`;
}
