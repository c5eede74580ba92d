import type { Span } from '../../articles/article.ts';
import type { ArchiveReader } from '../../archive/archive-reader.ts';
import type { PreparePeople } from '../../people/reading/read-people.ts';
import type { Quoted } from '../../reply/verify-quotes.ts';

export interface SpeakersParts {
  readonly archive: Pick<ArchiveReader, 'articlesById'>;
  /** How to read articles. */
  readonly prepare: PreparePeople;
}

/** As whose speech, direct or reported, articles print the sentences that are cited: the names they use there, each once. */
export async function speakersOf(
  { citations }: Quoted,
  { archive, prepare }: SpeakersParts,
): Promise<readonly string[]> {
  const articles = await archive.articlesById(citations.map(({ articleId }) => articleId));
  const read = await prepare([...articles.values()]);
  const names = citations.flatMap((citation) => {
    const article = articles.get(citation.articleId);
    if (article === undefined) return [];
    const { quotes, reported } = read(article);
    return [...quotes, ...reported].filter((speech) => overlaps(speech, citation)).map(({ speaker }) => speaker.name);
  });
  return [...new Set(names)];
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
