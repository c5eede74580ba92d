import { auroc, calibrationError, mean, quantile } from '../../measure/metrics.ts';
import { type LogisticModel, probability } from '../../answers/ask/evidence/logistic.ts';
import { REPLY_FEATURES } from '../../answers/ask/evidence/reply-features.ts';
import type { Example } from './fit-logistic.ts';

/** A reply as it would have been given, with what became of it. */
export interface JudgedReply extends Example {
  readonly kind: string;
  readonly isAnswerable: boolean;
  readonly isAnyRight: boolean;
  /** Of each line that an answer would show, whether it answers. */
  readonly shown: readonly boolean[];
  /** The archive it was asked of. */
  readonly set: string;
  readonly fold: number;
}

const NONE: LogisticModel = { bias: 0, weights: {} };

/**
 * How replies come out of topics that no weight has seen: the share of first and of three lines that answer by kind of
 * question, and how confidence tells answerable questions from each other kind.
 * @param models one a fold, fitted without it.
 */
export function reportReplies(
  replies: readonly JudgedReply[],
  models: readonly LogisticModel[],
): Readonly<Record<string, number>> {
  const scored = replies.map((one) => ({
    ...one,
    confidence: probability(models[one.fold] ?? NONE, REPLY_FEATURES, one.features),
  }));
  const answerable = scored.filter(({ isAnswerable }) => isAnswerable);
  const others = scored.filter(({ isAnswerable }) => !isAnswerable);
  const confidences = (some: typeof scored): readonly number[] => some.map(({ confidence }) => confidence);
  const threshold = quantile(confidences(answerable), 0.2);
  const kinds = (some: typeof scored): readonly string[] => [...new Set(some.map(({ kind }) => kind))].sort();
  const report: [string, number][] = [['replies', replies.length]];
  for (const kind of kinds(answerable)) {
    const own = answerable.filter((one) => one.kind === kind);
    report.push([`${kind}:first`, mean(own.map(({ label }) => label))]);
    report.push([`${kind}:three`, mean(own.map(({ isAnyRight }) => (isAnyRight ? 1 : 0)))]);
  }
  for (const kind of kinds(others)) {
    const own = others.filter((one) => one.kind === kind);
    report.push([`${kind}:auroc`, auroc(confidences(answerable), confidences(own))]);
    report.push([`${kind}:above80`, mean(own.map(({ confidence }) => (confidence >= threshold ? 1 : 0)))]);
  }
  for (const least of [0.25, 0.4, 0.5, 0.6]) {
    const given = scored.filter(({ confidence }) => confidence >= least);
    report.push([`from${least}:answerable`, mean(answerable.map(({ confidence }) => (confidence >= least ? 1 : 0)))]);
    report.push([`from${least}:right`, mean(given.map(({ label }) => label))]);
    report.push([`from${least}:lines`, mean(given.flatMap(({ shown }) => shown).map(Number))]);
    for (const kind of kinds(others)) {
      const own = others.filter((one) => one.kind === kind);
      report.push([`from${least}:${kind}`, mean(own.map(({ confidence }) => (confidence >= least ? 1 : 0)))]);
    }
  }
  const judged = scored.map(({ confidence, label }) => ({ confidence, isRight: label === 1 }));
  report.push(['calibration', calibrationError(judged)], ['threshold', threshold]);
  return Object.fromEntries(report.map(([name, value]) => [name, Number(value.toFixed(3))]));
}
