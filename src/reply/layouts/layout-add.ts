import type { MessageName } from '../../language/message-name.ts';
import type { Wording } from '../../language/wording.ts';
import type { AddedArticle, AddReply, Missing } from '../kinds/add-reply.ts';
import { fact, freshness, type LayoutOptions, quote } from './layout-parts.ts';
import type { Item, Layout } from './layout.ts';

/** Articles of one file that are described; the others are counted. */
const MOST_DESCRIBED = 5;
/** Most characters of a file's name as it is shown: names may be as long as a line. */
const NAME_MOST = 60;

/** How the reply of this command reads. */
export function layoutAdd(reply: AddReply, options: LayoutOptions): Layout {
  const { kind, file, articles, problems, archive } = reply;
  const { wording } = options;
  const heading = wording.say(HEADINGS[kind]);
  const isMany = kind === 'added' && articles.length > 1;
  return {
    tone: problems.length > 0 ? 'failure' : 'plain',
    heading: isMany ? `${heading}: ${wording.say('count.articles', { count: articles.length })}` : heading,
    notes: notesOf(reply, wording),
    sections: [
      { heading: null, items: problems.map(({ message }) => fact(shortName(file ?? reply.given), message)) },
      ...articles
        .slice(0, MOST_DESCRIBED)
        .map((article) => ({ heading: article.title, items: described(article, reply, wording) })),
      { heading: null, items: more(articles.length - MOST_DESCRIBED, wording) },
    ].filter(({ items }) => items.length > 0),
    // The first sentence stands under its article: there is no other source to tell it from.
    citations: [],
    footer: freshness(archive, options),
  };
}

const HEADINGS: Record<AddReply['kind'], MessageName> = {
  added: 'add.added',
  'not-added': 'add.not-added',
  'taken-away': 'add.taken-away',
  'not-taken-away': 'add.not-taken-away',
};

const MISSING: Record<Missing, MessageName> = {
  title: 'add.missing-title',
  day: 'add.missing-day',
  outlet: 'add.missing-outlet',
  address: 'add.missing-address',
};

function notesOf({ kind, file, isIndexed }: AddReply, wording: Wording): readonly string[] {
  if (kind === 'taken-away') return [wording.say('add.gone', { file: file ?? '' })];
  return kind === 'added' && isIndexed ? [wording.say('add.understood')] : [];
}

function described(article: AddedArticle, { lines, citations }: AddReply, wording: Wording): readonly Item[] {
  const { id, source, publishedOn, words, missing } = article;
  const citation = citations.find(({ articleId }) => articleId === id);
  const first = lines.filter((line) => citation !== undefined && line.citations.includes(citation.number));
  const date = publishedOn === null ? null : wording.date(publishedOn);
  return [
    fact([source, date, wording.say('count.words', { count: words })].filter(Boolean).join(' · ')),
    fact(wording.say('add.id'), id),
    ...(missing.length === 0
      ? []
      : [fact(wording.say('add.missing'), missing.map((one) => wording.say(MISSING[one])).join(', '))]),
    ...first.map((line) => quote({ ...line, citations: [] })),
  ];
}

function more(count: number, wording: Wording): readonly Item[] {
  return count > 0 ? [fact(wording.say('add.more', { count }))] : [];
}

function shortName(name: string): string {
  return name.length <= NAME_MOST ? name : `${name.slice(0, NAME_MOST)}…`;
}
