import type { Tag } from '../tagger.ts';

/** A word with what a model calls it. */
export interface LabelledWord {
  readonly start: number;
  readonly end: number;
  /** `B-PER` begins a name, `I-PER` goes on with one, `O` is none; some models have `PER` alone. */
  readonly label: string;
  /** 0..1 */
  readonly score: number;
}

/** Names out of the words of a text: https://aclanthology.org/W95-0107/ (IOB). A name that nothing begins, begins all the same. */
export function joinTags(words: readonly LabelledWord[]): readonly Tag[] {
  const tags: Tag[] = [];
  let isOpen = false;
  for (const { start, end, label, score } of words) {
    const [, mark, kind = ''] = /^(?:([BI])-)?(.*)$/.exec(label) ?? [];
    const last = tags.at(-1);
    if (kind === 'O') {
      isOpen = false;
    } else if (isOpen && mark !== 'B' && last?.kind === kind) {
      tags[tags.length - 1] = { ...last, end, score: Math.min(last.score, score) };
    } else {
      tags.push({ start, end, kind, score });
      isOpen = true;
    }
  }
  return tags;
}
