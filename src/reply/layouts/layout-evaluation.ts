import type { EvalReply, Score } from '../kinds/eval-reply.ts';
import { fact, freshness, type LayoutOptions, plain } from './layout-parts.ts';
import type { Wording } from '../../language/wording.ts';
import type { Layout } from './layout.ts';

/** The scores of an evaluation, a line each, with what they were in the run that they are compared with. */
export function layoutEvaluation(reply: EvalReply, options: LayoutOptions): Layout {
  const { baseline, picture } = reply;
  const { wording } = options;
  const measured = [
    ...(reply.questions > 0 ? [wording.say('count.questions', { count: reply.questions })] : []),
    ...(reply.summaries === 0 ? [] : [wording.say('count.summaries', { count: reply.summaries })]),
  ];
  const layout = plain({
    heading: wording.say('evaluation.of', { measured: wording.both(measured), folder: reply.folder }),
    items: reply.scores.map((score) => fact(scoreInWords(score), difference(score, wording))),
    footer: freshness(reply.archive, options),
  });
  const notes = [
    ...(baseline === null
      ? []
      : [wording.say('evaluation.compared', { file: baseline.file, count: baseline.questions })]),
    ...(picture === null ? [] : [wording.say('picture.written', { file: picture })]),
  ];
  return { ...layout, notes: [...layout.notes, ...notes] };
}

/** "0.873  answer in three lines (answerable)" */
function scoreInWords({ name, kind, value }: Score): string {
  return `${value.toFixed(3)}  ${name}${kind === null ? '' : ` (${kind})`}`;
}

/** "was 0.861, +0.012: better"; null where there is nothing to compare with. */
function difference({ value, former, change }: Score, wording: Wording): string | null {
  if (former === null) return null;
  const moved = value - former;
  if (moved === 0) return wording.say('evaluation.unchanged');
  const by = `${moved < 0 ? '−' : '+'}${Math.abs(moved).toFixed(3)}`;
  const was = wording.say('evaluation.was', { former: former.toFixed(3), by });
  return change === null ? was : `${was}: ${wording.say(`evaluation.${change}`)}`;
}
