import type { Gap } from '../reply/kinds/bot-replies.ts';
import { contentWords } from '../text/words.ts';

/** A question as it was asked, with when (ISO time) and the article that came nearest. */
type Asked = Omit<Gap, 'times' | 'lastAt'> & { readonly at: string };

/** Questions with the same telling words are one, asked so many times: most often first, then the latest. @param asked oldest first. */
export function groupQuestions(asked: readonly Asked[]): readonly Gap[] {
  const groups = new Map<string, Gap>();
  for (const { question, nearest, at } of asked) {
    const stems = new Set(contentWords(question).map(({ stem }) => stem));
    const key = stems.size === 0 ? question.trim().toLowerCase() : [...stems].toSorted().join(' ');
    groups.set(key, { question, nearest, lastAt: at, times: (groups.get(key)?.times ?? 0) + 1 });
  }
  return [...groups.values()].toSorted((a, b) => b.times - a.times || b.lastAt.localeCompare(a.lastAt));
}
