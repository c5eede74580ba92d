import type { Reader } from '../../../../embeddings/reader.ts';
import type { ReadSentence } from './candidate.ts';
import type { MeasuredSentence } from './evidence-features.ts';

/**
 * Has a reader read one passage, as it was printed with the title of its article before it.
 * @param sentences of the passage, in order.
 * @returns what it says of each.
 * @throws {AppError} what `Reader.read` throws.
 */
export async function readSentences(
  question: string,
  sentences: readonly MeasuredSentence[],
  reader: Reader,
): Promise<readonly ReadSentence[]> {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { article } = first;
  const title = `${article.title}\n`;
  const text = `${title}${article.body.slice(first.sentence.start, last.sentence.end)}`;
  const by = title.length - first.sentence.start;
  const ranges = sentences.map(({ sentence }) => ({ start: sentence.start + by, end: sentence.end + by }));
  const { answered, sentences: said } = await reader.read(question, text, ranges);
  return ranges.map(({ start }, index) => {
    const { answers, words } = said[index] ?? { answers: 0, words: null };
    return {
      answers,
      passageAnswers: answered,
      words: words === null ? null : [Math.max(0, words.start - start), words.end - start],
      wordsProbability: words?.probability ?? 0,
    };
  });
}
