import type { EvalReply, Score } from './eval-reply.ts';
import { freshness } from './freshness.ts';
import type { Layout } from './layout.ts';
import { counted, fact, plain } from './layout-parts.ts';

/** The scores of an evaluation, a line each, with what they were in the run that they are compared with. */
export function layoutEvaluation(reply: EvalReply, now: Date): Layout {
  const { baseline, picture } = reply;
  const measured = [
    ...(reply.questions > 0 ? [counted(reply.questions, 'question')] : []),
    ...(reply.summaries === 0 ? [] : [reply.summaries === 1 ? '1 summary' : `${reply.summaries} summaries`]),
  ];
  const layout = plain({
    heading: `${measured.join(' and ')} of ${reply.folder}`,
    items: reply.scores.map((score) => fact(scoreInWords(score), difference(score))),
    footer: freshness(reply.archive, now),
  });
  const notes = [
    ...(baseline === null
      ? []
      : [
          `Compared with ${baseline.file} over the ${counted(baseline.questions, 'question')} of both; “noise” is what chance alone explains.`,
        ]),
    ...(picture === null ? [] : [`The picture is in ${picture}.`]),
  ];
  return { ...layout, notes: [...layout.notes, ...notes] };
}

/** "0.873  answer in three lines (answerable)" */
function scoreInWords({ name, kind, value }: Score): string {
  return `${value.toFixed(3)}  ${name}${kind === null ? '' : ` (${kind})`}`;
}

/** "was 0.861, +0.012: better"; null where there is nothing to compare with. */
function difference({ value, former, change }: Score): string | null {
  if (former === null) return null;
  const moved = value - former;
  if (moved === 0) return 'unchanged';
  const verdict = change === null ? '' : `: ${change === 'worse' ? 'WORSE' : change}`;
  return `was ${former.toFixed(3)}, ${moved < 0 ? '−' : '+'}${Math.abs(moved).toFixed(3)}${verdict}`;
}
