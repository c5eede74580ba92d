import { STOP_WORDS } from '../retrieval/stop-words.ts';
import { wordsOf } from '../retrieval/words.ts';

/** The stems of a text's content words, in order, as often as they stand there: without stop words and single letters. */
export function contentStems(text: string): readonly string[] {
  return wordsOf(text).flatMap(({ text, stem }) =>
    stem.length > 1 && !STOP_WORDS.has(text.toLowerCase()) ? [stem] : [],
  );
}
