import type { WordRange } from './name-runs.ts';

/** The names of one kind among labels, as ranges of words. @param begin the label that begins a name of the kind. */
export function labelSpans(labels: Uint8Array, begin: number): readonly WordRange[] {
  const spans: WordRange[] = [];
  for (let from = 0; from < labels.length; from++) {
    if (labels[from] !== begin) continue;
    let to = from + 1;
    while (labels[to] === begin + 1) to++;
    spans.push({ from, to });
  }
  return spans;
}
