import type { Article, Span } from '../articles/article.ts';
import { createLexicon, type Lexicon } from '../text/lexicon.ts';
import { type PrintedWords, printedWords } from '../text/printed-words.ts';
import { memoize } from '../memoize.ts';
import type { Sentence } from './sentence.ts';
import { paragraphsOf, sentencesIn } from './split-sentences.ts';

/** An article taken apart: paragraphs and sentences when they are asked for, since of a long one only a few are. */
export interface ReadArticle {
  readonly article: Article;
  readonly title: PrintedWords;
  /** The sentences of the paragraphs that a passage touches, one before them and one after them. */
  sentencesNear(passage: Span): readonly Sentence[];
  /** The same each time. */
  wordsOfSentence(sentence: Sentence): PrintedWords;
}

/** Takes articles apart, each once for as long as somebody has it, with the words of all in one lexicon. */
export interface ReadArticles {
  readonly lexicon: Lexicon;
  read(article: Article): ReadArticle;
}

/** @see ReadArticles */
export function createReadArticles(lexicon: Lexicon = createLexicon()): ReadArticles {
  const known = new WeakMap<Article, ReadArticle>();
  return {
    lexicon,
    read(article) {
      const before = known.get(article);
      if (before !== undefined) return before;
      const read = readArticle(article, lexicon);
      known.set(article, read);
      return read;
    },
  };
}

function readArticle(article: Article, lexicon: Lexicon): ReadArticle {
  const paragraphs = paragraphsOf(article.body);
  const sentences = memoize((at: number) => {
    const paragraph = paragraphs[at];
    return paragraph === undefined ? [] : sentencesIn(article, paragraph, at);
  });
  return {
    article,
    title: printedWords(article.title, lexicon),
    sentencesNear({ start, end }) {
      const first = paragraphs.findIndex((paragraph) => paragraph.end > start);
      const last = paragraphs.findLastIndex((paragraph) => paragraph.start < end);
      const inside = paragraphs.slice(first, last + 1).flatMap((_, index) => sentences(first + index));
      const before = first > 0 ? sentences(first - 1).slice(-1) : [];
      return [...before, ...inside, ...sentences(last + 1).slice(0, 1)];
    },
    wordsOfSentence: memoize(({ start, end }: Sentence) => printedWords(article.body.slice(start, end), lexicon)),
  };
}
