import type { ArchiveReader } from '../../../archive/archive-reader.ts';
import type { Article, Span } from '../../../articles/article.ts';
import type { Sentence } from '../../../passages/sentence.ts';
import { paragraphsOf, sentencesIn } from '../../../passages/split-sentences.ts';
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
    const { title, wordsOfSentence } = read;
    const near = read.sentencesNear(passage);
    // By where it begins: a sentence longer than a passage belongs to the first that holds some of it.
    const inside = near.filter(({ start }) => start >= passage.start && start < passage.end);
    const words = inside.flatMap(wordsOfSentence);
    const first = near.findIndex((sentence) => sentence === inside[0]);
    for (const [index, sentence] of inside.entries()) {
      const [before, after] = [near[first + index - 1], near[first + index + 1]];
      const text = read.article.body.slice(sentence.start, sentence.end);
      const around = {
        words: wordsOfSentence(sentence),
        before: before === undefined ? NO_WORDS : wordsOfSentence(before),
        after: after === undefined ? NO_WORDS : wordsOfSentence(after),
      };
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

/** One list for all, since what is remembered of a list of words is remembered by it. */
const NO_WORDS: readonly Word[] = [];

interface ReadArticle {
  readonly article: Article;
  readonly title: readonly Word[];
  /** The sentences of the paragraphs that a passage touches, one before them and one after them. */
  sentencesNear(passage: Span): readonly Sentence[];
  /** The same list each time. */
  wordsOfSentence(sentence: Sentence): readonly Word[];
}

/** Paragraphs and sentences are taken apart when they are asked for: of a long article only a few are. */
function readArticle(article: Article | undefined, stem: StemOf): ReadArticle | null {
  if (article === undefined) return null;
  const paragraphs = paragraphsOf(article.body);
  const sentences = remember((at: number) => {
    const paragraph = paragraphs[at];
    return paragraph === undefined ? [] : sentencesIn(article, paragraph, at);
  });
  return {
    article,
    title: wordsOf(article.title, stem),
    sentencesNear({ start, end }) {
      const first = paragraphs.findIndex((paragraph) => paragraph.end > start);
      const last = paragraphs.findLastIndex((paragraph) => paragraph.start < end);
      const inside = paragraphs.slice(first, last + 1).flatMap((_, index) => sentences(first + index));
      const before = first > 0 ? sentences(first - 1).slice(-1) : [];
      return [...before, ...inside, ...sentences(last + 1).slice(0, 1)];
    },
    wordsOfSentence: remember((sentence: Sentence) => wordsOf(article.body.slice(sentence.start, sentence.end), stem)),
  };
}

/** The same function, which makes each value once. */
function remember<Key, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
