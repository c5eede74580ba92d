import type { ScoredSentence } from './score-sentences.ts';
import { overlap, similarity } from './similarity.ts';

/** How much a sentence loses for saying what a chosen one says (maximal marginal relevance, Carbonell and Goldstein, 1998). */
const REPETITION = 0.33;
/** Share of words in common above which two sentences are one. */
const SAME = 0.8;
/** Content words under which a sentence tells nothing by itself ("He did."). */
const TOO_SHORT = 3;

/**
 * Takes `count` sentences: of each story its best, in the order of the stories, then the best that are left of any of
 * them. They come back story by story, each in reading order.
 */
export function chooseSentences(
  stories: readonly (readonly ScoredSentence[])[],
  count: number,
): readonly ScoredSentence[] {
  let left = stories.flatMap((story, index) =>
    preferTelling(story).map((sentence): Candidate => ({ sentence, story: index, repeats: 0 })),
  );
  const chosen = new Set<ScoredSentence>();
  const take = (from: readonly Candidate[]): boolean => {
    const best = from.reduce<Candidate | null>((a, b) => (a === null || worth(b) > worth(a) ? b : a), null);
    if (best === null) return false;
    chosen.add(best.sentence);
    left = left.flatMap((one) => besides(one, best.sentence));
    return true;
  };
  for (const story of stories.keys()) if (chosen.size < count) take(left.filter((one) => one.story === story));
  while (chosen.size < count && take(left));
  return stories.flatMap((story) => story.filter((sentence) => chosen.has(sentence)));
}

/** A sentence that may yet be chosen. */
interface Candidate {
  readonly sentence: ScoredSentence;
  /** Index of its story. */
  readonly story: number;
  /** How much it says of what is chosen already, 0..1. */
  readonly repeats: number;
}

const worth = ({ sentence, repeats }: Candidate): number => sentence.score - REPETITION * repeats;

/** Sentences with words enough, unless there are none. */
function preferTelling(story: readonly ScoredSentence[]): readonly ScoredSentence[] {
  const telling = story.filter(({ stems }) => stems.size >= TOO_SHORT);
  return telling.length > 0 ? telling : story;
}

/** What a candidate is once a sentence was chosen: gone when it is that one, or one with it. */
function besides(one: Candidate, chosen: ScoredSentence): readonly Candidate[] {
  if (one.sentence === chosen || overlap(one.sentence.stems, chosen.stems) > SAME) return [];
  return [{ ...one, repeats: Math.max(one.repeats, similarity(one.sentence, chosen)) }];
}
