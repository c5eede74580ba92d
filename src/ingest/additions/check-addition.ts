import type { StoredArticle } from '../../archive/archive.ts';
import type { ArchiveReader } from '../../archive/archive-reader.ts';
import type { ArchiveWriter } from '../../archive/archive-writer.ts';
import type { Article } from '../../articles/article.ts';
import type { ReadBytes } from '../../articles/read-article-bytes.ts';
import type { AdditionProblem } from '../../reply/kinds/add-reply.ts';

/** Faults told one by one; a file of thousands may have one a line. */
const MOST_TOLD = 8;

/**
 * Everything that speaks against keeping what was read, each with its remedy; empty when nothing does.
 * @param replaced the file whose articles these take the place of; null for none.
 */
export async function checkAddition(
  { articles, problems }: ReadBytes,
  archive: Pick<ArchiveReader, 'articlesById'> & Pick<ArchiveWriter, 'idsByBody'>,
  replaced: string | null = null,
): Promise<readonly AdditionProblem[]> {
  const held = await archive.articlesById(articles.map(({ id }) => id));
  const holders = new Map([...held].filter(([, { file }]) => file !== replaced));
  const bodies = await archive.idsByBody(articles.map(({ body }) => body));
  const found = [
    ...problems.map(withRemedy),
    ...garbled(articles),
    ...sameIds(articles, holders),
    ...sameTexts(articles, bodies),
  ];
  if (found.length <= MOST_TOLD) return found;
  const more = `has ${found.length - MOST_TOLD} more faults like these; mend them too`;
  return [...found.slice(0, MOST_TOLD), { code: found[0]?.code ?? 'article-broken', message: more }];
}

/** A file of the folder that is empty can be left there; one that is handed over should have been another. */
function withRemedy({ code, message }: AdditionProblem): AdditionProblem {
  return {
    code,
    message: code === 'article-empty' ? `${message}; write the article into it and add it again` : message,
  };
}

/** What no encoding could make letters of, in a file that is text otherwise. */
function garbled(articles: readonly Article[]): readonly AdditionProblem[] {
  const broken = articles.find(({ title, body }) => `${title} ${body}`.includes('\uFFFD'));
  if (broken === undefined) return [];
  const message = 'has letters that cannot be read (\uFFFD): save it with the encoding UTF-8 and add it again';
  return [{ code: 'article-binary', message }];
}

function sameIds(
  articles: readonly Article[],
  holders: ReadonlyMap<string, StoredArticle>,
): readonly AdditionProblem[] {
  const seen = new Set<string>();
  return articles.flatMap(({ id, body }): AdditionProblem[] => {
    const holder = holders.get(id);
    const isTwice = seen.has(id);
    seen.add(id);
    // The very same text is told below, by what it is.
    if ((holder === undefined && !isTwice) || holder?.body === body) return [];
    const where = holder === undefined ? 'twice in this file' : `by an article of ${holder.file}`;
    return [
      { code: 'article-duplicate-id', message: `uses the id “${id}”, which is used ${where}; give it another id` },
    ];
  });
}

/** @param bodies ids of stored articles by their texts. */
function sameTexts(articles: readonly Article[], bodies: ReadonlyMap<string, string>): readonly AdditionProblem[] {
  const known = new Map(bodies);
  return articles.flatMap(({ id, body }): AdditionProblem[] => {
    const other = known.get(body);
    known.set(body, id);
    if (other === undefined) return [];
    const message = `has a text that the archive has already, as “${other}”; there is no need to add it again`;
    return [{ code: 'article-duplicate-text', message }];
  });
}
