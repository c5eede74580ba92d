import { figures, type Measure, written } from './measures.ts';
import type { PeerSummary } from './summarise-rounds.ts';

/** A table in Markdown, a column a peer: medians, and beside them in how many times Dateline's own. */
export function writeTable(summaries: readonly PeerSummary[], measures: readonly Measure[]): string {
  const header = ['', ...summaries.map(({ peer, version }) => `${peer} ${version}`.trim())];
  const rows = measures
    .filter(({ value }) => summaries.some(({ medians }) => medians[value] !== undefined))
    .map((measure) => [measure.label, ...summaries.map((summary) => cell(summary, measure))]);
  const failures = summaries.flatMap(({ peer, error }) =>
    error === null ? [] : [`${peer} went no further: ${error}`],
  );
  const lines = [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [...lines, ...failures.map((line) => `\n${line}`)].join('\n');
}

function cell({ medians, ratios, error }: PeerSummary, measure: Measure): string {
  const value = medians[measure.value];
  if (value === undefined) return error === null ? 'not offered' : 'failed';
  const ratio = ratios[measure.value];
  return measure.isCost && ratio !== undefined
    ? `${written(value, measure)} (${figures(ratio)}×)`
    : written(value, measure);
}
