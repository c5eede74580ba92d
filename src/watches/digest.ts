import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { Article } from '../articles/article.ts';
import type { Finding, FoundSentence } from '../memory/findings.ts';
import type { Watch } from '../memory/watches.ts';
import { cite } from '../reply/cite.ts';
import type { Citation, Line } from '../reply/citation.ts';
import { verifyQuotes } from '../reply/verify-quotes.ts';
import type { DigestGroup, DigestReply } from '../reply/kinds/watch-replies.ts';

/** Lines of one watch, and of a digest: what is read at a glance. */
const MOST_OF_WATCH = 3;
const MOST_LINES = 12;

/** What was found for the watches of a channel, each quote compared with its article again; null when nothing is left. */
export async function digestOf(
  found: readonly Finding[],
  watches: readonly Watch[],
  archive: Pick<ArchiveReader, 'articlesById'>,
): Promise<Pick<DigestReply, 'groups' | 'citations' | 'flood'> | null> {
  const ids = found.flatMap(({ content }) => (content.kind === 'sentence' ? [content.articleId] : []));
  const stored = await archive.articlesById(ids);
  const numbered = new Map<string, Citation>();
  const groups = watches.map((watch) => {
    const sentences = found.flatMap(({ watch: id, content }) =>
      id === watch.id && content.kind === 'sentence' ? [content] : [],
    );
    return { watch, lines: sentences.flatMap((one) => lineOf(one, numbered, stored)) };
  });
  const flood = Math.max(0, ...found.map(({ content }) => (content.kind === 'flood' ? content.articles : 0)));
  const checked = verify(groups, [...numbered.values()], stored);
  return checked.groups.length === 0 && flood === 0 ? null : { ...checked, flood };
}

/** Articles by id, as the archive holds them now. */
type Stored = ReadonlyMap<string, Article>;

interface Group {
  readonly watch: Watch;
  readonly lines: readonly Line[];
}

/** The sentence as a line with its citation, or none when its article is gone; a sentence of two watches has one number. */
function lineOf(sentence: FoundSentence, numbered: Map<string, Citation>, stored: Stored): readonly Line[] {
  const { articleId, start, end, quote, highlights } = sentence;
  const article = stored.get(articleId);
  if (article === undefined || article.body.slice(start, end) !== quote) return [];
  const key = `${articleId} ${start} ${end}`;
  const citation = numbered.get(key) ?? cite(article, sentence, numbered.size + 1);
  numbered.set(key, citation);
  return [{ text: quote, citations: [citation.number], highlights, note: null }];
}

/** As many lines as are read; the citations of those alone, numbered anew. */
function verify(
  groups: readonly Group[],
  citations: readonly Citation[],
  stored: Stored,
): Pick<DigestReply, 'groups' | 'citations'> {
  let room = MOST_LINES;
  const shown = groups.flatMap(({ watch, lines }): readonly DigestGroup[] => {
    if (lines.length === 0) return [];
    const most = Math.min(MOST_OF_WATCH, room);
    const taken = lines.slice(0, most);
    room -= taken.length;
    return [{ kind: watch.kind, words: watch.words, lines: taken, more: lines.length - taken.length }];
  });
  const used = new Set(shown.flatMap(({ lines }) => lines.flatMap((line) => line.citations)));
  const cited = citations.filter(({ number }) => used.has(number));
  const numbers = new Map(cited.map(({ number }, index) => [number, index + 1]));
  const renumbered = cited.map((citation, index) => ({ ...citation, number: index + 1 }));
  return {
    citations: verifyQuotes({ lines: [], citations: renumbered }, (id) => stored.get(id) ?? null).citations,
    groups: shown.map((group) => ({
      ...group,
      lines: group.lines.map((line) => ({
        ...line,
        citations: line.citations.flatMap((one) => numbers.get(one) ?? []),
      })),
    })),
  };
}
