import type { Span } from '../../articles/article.ts';

/** Those of many spans that begin in a stretch, found by halving. @param spans in order, without overlap. */
export function spansIn<One extends Span>(spans: readonly One[], { start, end }: Span): readonly One[] {
  return spans.slice(firstFrom(spans, start), firstFrom(spans, end));
}

/** The index of the first span that begins at an offset or behind it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
