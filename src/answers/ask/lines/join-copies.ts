import { ENGLISH_NUMBER } from '../../../text/number-words.ts';
import type { Word } from '../../../text/words.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';
import { isCapitalised } from '../../../text/is-capitalised.ts';

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
  const groups: Group[] = [];
  const byTelling = new Map<string, Group[]>();
  const seen = new Map<string, Group>();
  for (const sentence of sentences) {
    const words = sentence.candidate.words.all();
    const wording = words.map(({ stem }) => stem).join(' ');
    const alike = entryOf(byTelling, words.length < SHORT ? null : telling(words));
    const known = seen.get(wording) ?? alike.find((group) => isCopyOf(group, sentence));
    const group = known ?? { sentences: [], pairs: pairs(words) };
    if (known === undefined) {
      groups.push(group);
      alike.push(group);
    }
    if (group.sentences.every(({ article }) => article.id !== sentence.article.id)) group.sentences.push(sentence);
    seen.set(wording, group);
  }
  return groups.map((group) => group.sentences);
}

/** Copies of one sentence; what they are compared by is read of the first, once. */
interface Group {
  readonly sentences: WeighedSentence[];
  readonly pairs: ReadonlySet<string>;
}

/** The groups whose first sentence tells the same; what is too short to be compared is in no group with another. */
function entryOf(groups: Map<string, Group[]>, told: string | null): Group[] {
  if (told === null) return [];
  const known = groups.get(told) ?? [];
  groups.set(told, known);
  return known;
}

function isCopyOf(group: Group, sentence: WeighedSentence): boolean {
  if (group.sentences[0]?.article.id === sentence.article.id) return false;
  return jaccard(group.pairs, pairs(sentence.candidate.words.all())) >= SAME;
}

/** What must not differ: figures, negations and names, in order of the alphabet. */
function telling(words: readonly Word[]): string {
  return [...new Set(words.filter(({ text }, index) => TELLING.test(text) || (index > 0 && isCapitalised(text))))]
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
