import type { Evidence } from '../evidence/evidence-features.ts';
import type { TextRange } from '../evidence/find-kind.ts';

export type HighlightOptions = Pick<Evidence, 'kindRanges' | 'matched'>;

/** The words of a sentence that answer: of all that is of the kind asked for, what stands nearest to the question's own words. */
export function highlightsOf({ kindRanges, matched }: HighlightOptions): readonly TextRange[] {
  const distance = ([start, end]: TextRange): number =>
    matched.reduce(
      (sum, word) => sum + Math.min(FAR, word.start >= end ? word.start - end : Math.max(0, start - word.end)),
      0,
    );
  const [nearest] = [...kindRanges].sort((a, b) => distance(a) - distance(b) || a[0] - b[0]);
  return nearest === undefined ? [] : [nearest];
}

/** Characters beyond which a word no longer says which of two figures is meant. */
const FAR = 80;
