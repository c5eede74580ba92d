import type { Article } from '../articles/article.ts';
import type { FoundSentence } from '../memory/findings.ts';
import { sentencesOf } from '../passages/split-sentences.ts';
import { contentWords, rememberStems, wordsOf } from '../text/words.ts';

/** The first sentence of each article that holds all of some words, in any form ("bridge" in "bridges"). */
export function wordsIn(words: string, articles: readonly Article[]): readonly FoundSentence[] {
  const content = contentWords(words);
  const wanted = (content.length > 0 ? content : wordsOf(words)).map(({ stem }) => stem);
  if (wanted.length === 0) return [];
  const remembered = rememberStems();
  return articles.flatMap((article): readonly FoundSentence[] => {
    for (const { start, end, paragraph } of sentencesOf(article)) {
      const quote = article.body.slice(start, end);
      const printed = wordsOf(quote, remembered);
      const stems = new Set(printed.map(({ stem }) => stem));
      if (!wanted.every((stem) => stems.has(stem))) continue;
      const highlights = printed
        .filter(({ stem }) => wanted.includes(stem))
        .map((word): [number, number] => [word.start, word.end]);
      return [{ kind: 'sentence', articleId: article.id, start, end, paragraph, quote, highlights }];
    }
    return [];
  });
}
