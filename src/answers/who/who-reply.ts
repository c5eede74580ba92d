import type { Article } from '../../articles/article.ts';
import type { Wording } from '../../language/wording.ts';
import { cite } from '../../reply/cite.ts';
import type { Citation } from '../../reply/citation.ts';
import type { ArchiveStatus } from '../../reply/kinds/archive-status.ts';
import type { WhoReply } from '../../reply/kinds/who-reply.ts';
import { attributionNote } from '../../people/speech/attribution-note.ts';
import type { ArticleSentence, FoundPerson, PersonResult } from '../../people/person/person-result.ts';

export interface WhoReplyParts {
  /** As the asker typed it. */
  readonly name: string;
  readonly result: PersonResult;
  /** At least those that the result speaks of. */
  readonly articles: readonly Article[];
  readonly archive: ArchiveStatus;
  readonly wording: Wording;
}

/**
 * The reply to `who`: roles, quotes and mentions with the sentences they stand in, cited in order of first use. One
 * sentence has one number, however often it is used.
 */
export function whoReply({ name, result, articles, archive, wording }: WhoReplyParts): Omit<WhoReply, 'timingMs'> {
  if (result.kind === 'found') {
    const found = cited(result, articles, wording);
    const { firstOn, lastOn, articleCount, mentionCount, mentionsOverTime } = result;
    const span = { firstOn, lastOn, articleCount, mentionCount, mentionsOverTime };
    return {
      command: 'who',
      name: result.name,
      kind: 'found',
      reason: null,
      candidates: [],
      ...found,
      ...span,
      archive,
    };
  }
  const { kind, reason } = result;
  const candidates = kind === 'ambiguous' ? result.candidates : result.nearest;
  return { command: 'who', name: name.trim(), kind, reason, candidates, ...NOTHING, archive };
}

const NOTHING = {
  variants: [],
  roles: [],
  quotes: [],
  reported: [],
  mentions: [],
  related: [],
  organisations: [],
  citations: [],
  firstOn: null,
  lastOn: null,
  articleCount: 0,
  mentionCount: 0,
  mentionsOverTime: null,
} as const;

type Cited = Pick<
  WhoReply,
  'variants' | 'roles' | 'quotes' | 'reported' | 'mentions' | 'related' | 'organisations' | 'citations'
>;

/** @param articles as the archive holds them now: what they do not print is left out. */
function cited(person: FoundPerson, articles: readonly Article[], wording: Wording): Cited {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const citations = new Map<string, Citation>();
  const { variants, related, organisations } = person;
  const roles = person.roles.flatMap(({ articleId, sentence, text, firstOn, lastOn }) => {
    const citation = citationOf({ articleId, ...sentence });
    return citation ? [{ text, citation: citation.number, firstOn, lastOn }] : [];
  });
  const quotes = person.quotes.flatMap((quote) => {
    const note = attributionNote(quote.attribution, person.name, wording);
    return line(quote).map((one) => ({ ...one, note }));
  });
  const reported = person.reported.flatMap(line);
  const mentions = person.mentions.flatMap(line);
  return { variants, roles, quotes, reported, mentions, related, organisations, citations: [...citations.values()] };

  function line(sentence: ArticleSentence): { text: string; citation: number }[] {
    const citation = citationOf(sentence);
    return citation ? [{ text: citation.quote, citation: citation.number }] : [];
  }

  function citationOf({ articleId, start, end, paragraph }: ArticleSentence): Citation | null {
    const article = byId.get(articleId);
    if (!article) return null;
    const key = `${start} ${end} ${articleId}`;
    const known = citations.get(key);
    if (known) return known;
    const made = cite(article, { start, end, paragraph }, citations.size + 1);
    citations.set(key, made);
    return made;
  }
}
