import { type MeasuredSummary, SUMMARISERS } from './measure-summary.ts';
import { mean } from './metrics.ts';
import type { PlainScore } from './kinds.ts';
import type { Rouge } from './rouge.ts';

const MEASURES: readonly (readonly [name: string, measure: keyof Rouge])[] = [
  ['ROUGE-1', 'one'],
  ['ROUGE-2', 'two'],
  ['ROUGE-L', 'longest'],
];

/** Mean ROUGE F of each way to summarise, at equal length in sentences and in words; none of nothing. */
export function summaryScores(measured: readonly MeasuredSummary[]): readonly PlainScore[] {
  if (measured.length === 0) return [];
  return MEASURES.flatMap(([name, measure]) =>
    (['bySentences', 'byWords'] as const).flatMap((length) =>
      SUMMARISERS.map((kind) => ({
        name: `${name}, ${length === 'bySentences' ? 'three sentences' : 'as many words'}`,
        kind,
        value: mean(measured.map((one) => one[length][kind][measure])),
        aim: 'higher' as const,
      })),
    ),
  );
}
