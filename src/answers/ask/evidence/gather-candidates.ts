import type { ArchiveReader } from '../../../archive/archive-reader.ts';
import type { Article } from '../../../articles/article.ts';
import type { Sentence } from '../../../passages/sentence.ts';
import { sentencesOf } from '../../../passages/split-sentences.ts';
import type { Retrieved } from '../../../retrieval/retrieve.ts';
import { rememberStems, type StemOf, type Word, wordsOf } from '../../../text/words.ts';
import type { CandidateSentence } from './candidate.ts';

/** The sentences of retrieved passages, in the order of the passages. @param stem as for `wordsOf`. */
export async function gatherCandidates(
  passages: readonly Retrieved[],
  archive: Pick<ArchiveReader, 'articlesById'>,
  stem: StemOf = rememberStems(),
): Promise<readonly CandidateSentence[]> {
  const stored = await archive.articlesById(passages.map(({ passage }) => passage.articleId));
  const articles = new Map<string, ReadArticle>();
  const gathered: CandidateSentence[] = [];
  for (const [rank, { passage, score }] of passages.entries()) {
    const read = articles.get(passage.articleId) ?? readArticle(stored.get(passage.articleId), stem);
    if (read === null) continue; // deleted since it was found
    articles.set(passage.articleId, read);
    const { sentences, title, wordsAt } = read;
    // By where it begins: a sentence longer than a passage belongs to the first that holds some of it.
    const inside = sentences.flatMap(({ start }, index) =>
      start >= passage.start && start < passage.end ? [index] : [],
    );
    const words = inside.flatMap(wordsAt);
    for (const index of inside) {
      const sentence = sentences[index];
      if (sentence === undefined) continue;
      const text = read.article.body.slice(sentence.start, sentence.end);
      const around = { words: wordsAt(index), before: wordsAt(index - 1), after: wordsAt(index + 1) };
      const candidate = {
        text,
        ...around,
        title,
        passage: words,
        rank,
        passageScore: score,
        similarity: null,
        reading: null,
      };
      gathered.push({ article: read.article, sentence, candidate });
    }
  }
  return gathered;
}

interface ReadArticle {
  readonly article: Article;
  readonly title: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** Words of a sentence by its place; none before the first and after the last. The same list each time. */
  wordsAt(index: number): readonly Word[];
}

/** Sentences are taken apart when they are asked for: of a long article only a few are. */
function readArticle(article: Article | undefined, stem: StemOf): ReadArticle | null {
  if (article === undefined) return null;
  const sentences = sentencesOf(article);
  const words = new Map<number, readonly Word[]>();
  return {
    article,
    title: wordsOf(article.title, stem),
    sentences,
    wordsAt(index) {
      const known = words.get(index);
      if (known !== undefined) return known;
      const { start = 0, end = 0 } = sentences[index] ?? {};
      const read = wordsOf(article.body.slice(start, end), stem);
      words.set(index, read);
      return read;
    },
  };
}
