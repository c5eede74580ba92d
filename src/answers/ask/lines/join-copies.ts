import { ENGLISH_NUMBER } from '../../../text/number-words.ts';
import type { Word } from '../../../text/words.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';

/** Shared pairs of neighbouring words above which two sentences of different articles are one piece of agency copy. */
const SAME = 0.7;
/** Words below which only the very same words are a copy: in a short sentence one other word is another statement. */
const SHORT = 8;

/**
 * Sentences that say the same in the same words, joined: agency copy that several outlets carried, a word changed here
 * and there. The first of each group is the one to show; every other stands with its own exact words beside it. Two
 * that differ in a figure, a "not" or a capitalised name are never joined, however alike they are. (The rules for copies: src/text/resemblance.ts.)
 */
export function joinCopies(sentences: readonly WeighedSentence[]): readonly (readonly WeighedSentence[])[] {
  const groups: WeighedSentence[][] = [];
  const seen = new Map<string, WeighedSentence[]>();
  for (const sentence of sentences) {
    const wording = sentence.candidate.words.map(({ stem }) => stem).join(' ');
    const group = seen.get(wording) ?? groups.find(([first]) => first !== undefined && areCopies(first, sentence));
    if (group === undefined) groups.push([sentence]);
    else if (group.every(({ article }) => article.id !== sentence.article.id)) group.push(sentence);
    seen.set(wording, group ?? groups.at(-1) ?? []);
  }
  return groups;
}

function areCopies(one: WeighedSentence, other: WeighedSentence): boolean {
  if (one.article.id === other.article.id) return false;
  const [left, right] = [one.candidate.words, other.candidate.words];
  if (Math.min(left.length, right.length) < SHORT || telling(left) !== telling(right)) return false;
  return jaccard(pairs(left), pairs(right)) >= SAME;
}

/** What must not differ: figures, negations and names, in order of the alphabet. */
function telling(words: readonly Word[]): string {
  return [...new Set(words.filter(({ text }, index) => TELLING.test(text) || (index > 0 && /^\p{Lu}/u.test(text))))]
    .map(({ stem }) => stem)
    .sort()
    .join(' ');
}

const TELLING = new RegExp(
  String.raw`\p{N}|^(?:not|no|never|none|without|deny|denies|denied|(?:${ENGLISH_NUMBER})(?:[- ](?:and |${ENGLISH_NUMBER}))*|dozen|half|twice)$`,
  'iu',
);

function pairs(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.slice(1).map(({ stem }, index) => `${words[index]?.stem ?? ''} ${stem}`));
}

function jaccard(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((one) => right.has(one)).length;
  return shared / Math.max(1, left.size + right.size - shared);
}
