import { shortDate } from './dates.ts';
import { freshness } from './freshness.ts';
import type { Item, Layout } from './layout.ts';
import type { Line } from './citation.ts';
import type {
  ArticleEntry,
  ArticleReply,
  ArticlesReply,
  AskReply,
  DoctorReply,
  IndexReply,
  ModelReply,
  Reply,
  SearchReply,
  SummaryReply,
  WhoReply,
} from './reply.ts';

/** How a reply reads, on any surface. @param now for "updated 6 min ago" in the footer. */
export function layoutReply(reply: Reply, now: Date): Layout {
  switch (reply.command) {
    case 'ask':
      return layoutAsk(reply, now);
    case 'summary':
      return layoutSummary(reply, now);
    case 'who':
      return layoutWho(reply, now);
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
      return plain({
        heading: `${counted(reply.questions, 'question')} of ${reply.folder}`,
        items: reply.scores.map(({ name, kind, value }) => fact(`${value.toFixed(3)}  ${name}`, kind)),
        footer: freshness(reply.archive, now),
      });
    case 'help':
      return plain({
        heading: 'Ask the archive a question in your own words, or use a command',
        items: reply.commands.map(({ usage, description }) => fact(usage, description)),
      });
  }
}

function layoutAsk(reply: AskReply, now: Date): Layout {
  const lead = reply.kind === 'closest' && reply.lines.length > 0 ? 'The nearest sentences:' : null;
  return {
    tone: reply.kind === 'answered' ? 'answer' : reply.kind === 'closest' ? 'closest' : 'nothing',
    heading: reply.question,
    notes: reply.reason === null ? [] : [reply.reason],
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

function layoutIndex(reply: IndexReply): Layout {
  const { added, changed, removed, unchanged, failed } = reply;
  return {
    tone: failed.length > 0 ? 'failure' : 'plain',
    heading: `${counted(reply.articles, 'article')}, ${counted(reply.passages, 'passage')}`,
    notes: [
      `${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged, in ${seconds(reply.durationMs)}`,
    ],
    sections:
      failed.length === 0
        ? []
        : [{ heading: 'Could not be read', items: failed.map(({ file, message }) => fact(file, message)) }],
    citations: [],
    footer: null,
  };
}

function layoutModel(reply: ModelReply): Layout {
  const facts: readonly (readonly [string, string | number | null])[] = [
    ['id', reply.id],
    ['dimensions', reply.dimensions],
    ['tokens a passage', reply.maxTokens],
    ['weight beside full text', reply.weight],
    ['the archive’s vectors are from', reply.archiveModel],
  ];
  return {
    tone: reply.problem === null ? 'plain' : 'failure',
    heading: reply.name,
    notes: reply.problem === null ? [] : [reply.problem],
    sections: [
      { heading: null, items: facts.flatMap(([name, value]) => (value === null ? [] : [fact(`${name}: ${value}`)])) },
    ],
    citations: [],
    footer: null,
  };
}

function layoutDoctor(reply: DoctorReply): Layout {
  const failed = reply.checks.filter(({ status }) => status === 'failed').length;
  return {
    tone: failed > 0 ? 'failure' : 'plain',
    heading: failed > 0 ? `${counted(failed, 'problem')} to mend` : 'All is well',
    notes: [],
    sections: [
      {
        heading: null,
        items: reply.checks.map(({ name, status, message, remedy }) => fact(`${status}: ${name}: ${message}`, remedy)),
      },
    ],
    citations: [],
    footer: null,
  };
}

interface Plain {
  readonly heading: string | null;
  readonly items: readonly Item[];
  /** Said when there are no items. */
  readonly none?: string;
  readonly footer?: string;
}

function plain({ heading, items, none, footer }: Plain): Layout {
  const empty = items.length === 0 && none !== undefined;
  return {
    tone: empty ? 'nothing' : 'plain',
    heading,
    notes: empty ? [none] : [],
    sections: items.length === 0 ? [] : [{ heading: null, items }],
    citations: [],
    footer: footer ?? null,
  };
}

function entry({ id, title, source, publishedOn }: ArticleEntry): Item & { kind: 'fact' } {
  const date = publishedOn === null ? null : shortDate(publishedOn);
  return fact(title, [source, date, id].filter(Boolean).join(' · '));
}

const quote = (line: Line): Item => ({ kind: 'quote', line });
const line = (text: string, citation: number): Line => ({ text, citations: [citation], highlights: [] });

function fact(text: string, detail: string | null = null, citations: readonly number[] = []): Item & { kind: 'fact' } {
  return { kind: 'fact', text, detail, citations };
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

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
const seconds = (ms: number): string => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);
