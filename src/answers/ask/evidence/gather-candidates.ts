import type { ArchiveReader } from '../../../archive/archive-reader.ts';
import { createReadArticles, type ReadArticles } from '../../../passages/read-articles.ts';
import type { Retrieved } from '../../../retrieval/retrieve.ts';
import { createPause } from '../../../pause.ts';
import { NO_WORDS } from '../../../text/printed-words.ts';
import type { CandidateSentence } from './candidate.ts';

/** Milliseconds that taking articles apart may hold up whoever else asks, or an update. */
const LONGEST_MS = 20;

/** The sentences of retrieved passages, in the order of the passages. @param articles takes them apart; those of before from memory. */
export async function gatherCandidates(
  passages: readonly Retrieved[],
  archive: Pick<ArchiveReader, 'articlesById'>,
  articles: ReadArticles = createReadArticles(),
): Promise<readonly CandidateSentence[]> {
  const stored = await archive.articlesById(passages.map(({ passage }) => passage.articleId));
  const gathered: CandidateSentence[] = [];
  const pause = createPause(LONGEST_MS);
  for (const [rank, { passage, score }] of passages.entries()) {
    const article = stored.get(passage.articleId);
    if (article === undefined) continue; // deleted since it was found
    const { title, sentencesNear, wordsOfSentence } = articles.read(article);
    const near = sentencesNear(passage);
    // By where it begins: a sentence longer than a passage belongs to the first that holds some of it.
    const inside = near.filter(({ start }) => start >= passage.start && start < passage.end);
    const words = inside.map(wordsOfSentence);
    const first = near.findIndex((sentence) => sentence === inside[0]);
    for (const [index, sentence] of inside.entries()) {
      const text = article.body.slice(sentence.start, sentence.end);
      if (!/[\p{L}\p{N}]/u.test(text)) continue; // "[…]"
      const [before, after] = [near[first + index - 1], near[first + index + 1]];
      const candidate = {
        text,
        words: wordsOfSentence(sentence),
        before: before === undefined ? NO_WORDS : wordsOfSentence(before),
        after: after === undefined ? NO_WORDS : wordsOfSentence(after),
        title,
        passage: words,
        rank,
        passageScore: score,
        similarity: null,
        reading: null,
      };
      gathered.push({ article, sentence, candidate });
    }
    await pause();
  }
  return gathered;
}
