import type { Article } from '../../articles/article.ts';
import type { Sentence } from '../../passages/sentence.ts';
import { sentencesOf } from '../../passages/split-sentences.ts';
import { sentencesAround } from '../../people/speech/sentences-around.ts';
import { createFindWords, type FoundWords } from './find-words.ts';
import type { PlacedSentence } from '../../reply/carried-by.ts';
import type { UncitedLine } from '../../reply/quote-lines.ts';

/**
 * Every sentence that prints some words, the words marked: as typed to the letter first, then in another case or without
 * marks; otherwise in the order of the articles. Agencies' copy is one line.
 * @param lines where given, only these lines are looked through.
 */
export function printingWords(
  words: string,
  articles: readonly Article[],
  lines?: readonly UncitedLine[],
): readonly UncitedLine[] {
  const find = createFindWords(words);
  const found = lines === undefined ? sentencesPrinting(articles, find) : linesPrinting(lines, find);
  const ordered = [...found.filter(isExact), ...found.filter((one) => !isExact(one))];
  return ordered.map(({ marked, ...line }) => ({ ...line, highlights: marked.map(({ start, end }) => [start, end]) }));
}

const isExact = ({ marked }: MarkedLine): boolean => marked.some((one) => one.isExact);

type FindWords = ReturnType<typeof createFindWords>;

interface MarkedLine extends UncitedLine {
  /** Offsets into the line. */
  readonly marked: readonly FoundWords[];
}

function linesPrinting(lines: readonly UncitedLine[], find: FindWords): readonly MarkedLine[] {
  return lines.flatMap((line): MarkedLine[] => {
    const [place] = line.places;
    const marked = place === undefined ? [] : find(place.article.body.slice(place.sentence.start, place.sentence.end));
    return marked.length === 0 ? [] : [{ ...line, marked }];
  });
}

function sentencesPrinting(articles: readonly Article[], find: FindWords): readonly MarkedLine[] {
  const byText = new Map<string, { readonly places: PlacedSentence[]; readonly marked: readonly FoundWords[] }>();
  for (const article of articles) {
    for (const { sentence, marked } of markedSentences(article, find)) {
      const text = article.body.slice(sentence.start, sentence.end);
      const known = byText.get(text);
      if (known === undefined) byText.set(text, { places: [{ article, sentence }], marked });
      else known.places.push({ article, sentence });
    }
  }
  return [...byText.values()].map((line) => ({ ...line, highlights: [], note: null }));
}

interface MarkedSentence {
  readonly sentence: Sentence;
  readonly marked: readonly FoundWords[];
}

/** The sentences of an article that hold the words; words that run on into the next sentence make a line of both. */
function markedSentences(article: Article, find: FindWords): readonly MarkedSentence[] {
  const found = find(article.body);
  if (found.length === 0) return [];
  const sentences = sentencesOf(article);
  const marked = new Map<number, { sentence: Sentence; marked: FoundWords[] }>();
  for (const { start, end, isExact } of found) {
    const sentence = sentencesAround(sentences, { start, end });
    if (sentence === null || sentence.start > start) continue; // in the dateline
    const own = { start: start - sentence.start, end: end - sentence.start, isExact };
    const known = marked.get(sentence.start);
    if (known === undefined) marked.set(sentence.start, { sentence, marked: [own] });
    else if (known.sentence.end >= sentence.end) known.marked.push(own);
    else marked.set(sentence.start, { sentence, marked: [...known.marked, own] });
  }
  return [...marked.values()];
}
