import type { Line } from '../../reply/citation.ts';
import type { Run } from './draw-block.ts';

/** A text in runs, those of `ranges` in `style`. */
export function highlighted(text: string, ranges: Line['highlights'], style: (text: string) => string): readonly Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    const from = Math.max(start, done);
    if (end <= from) continue;
    runs.push({ text: text.slice(done, from) }, { text: text.slice(from, end), style });
    done = end;
  }
  return [...runs, { text: text.slice(done) }];
}
