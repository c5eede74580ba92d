import type { QuestionOutcome } from '../reply/eval-reply.ts';
import { auroc, calibrationError, falsePositivesAt, shareOf } from './metrics.ts';
import type { PlainScore } from './plain-score.ts';

/** Share of the answerable questions that are to be answered when wrong answers to unanswerable ones are counted. */
const ANSWERED = 0.8;

/** How well questions are answered, and told from those that cannot be; none where no question was asked. */
export function answeringScores(outcomes: readonly QuestionOutcome[]): readonly PlainScore[] {
  const replied = outcomes.filter(({ outcome }) => outcome !== null);
  const answerable = replied.filter(({ answerable }) => answerable);
  if (answerable.length === 0) return [];
  return [
    ...lineScores(answerable),
    ...refusalScores(answerable, byKind(replied.filter(({ answerable }) => !answerable))),
    {
      name: 'calibration error',
      kind: null,
      value: calibrationError(replied.map((one) => ({ confidence: confidence(one), isRight: one.firstLine === true }))),
      aim: 'lower',
    },
    ...byKind(replied).flatMap(outcomeScores),
    { name: 'quotes verified', kind: null, value: verifiedShare(replied), aim: 'higher' },
  ];
}

type Kind = readonly [kind: string, outcomes: readonly QuestionOutcome[]];

/** Kinds in the order of their first question. */
function byKind(outcomes: readonly QuestionOutcome[]): readonly Kind[] {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
  return kinds.map((kind) => [kind, outcomes.filter((outcome) => outcome.kind === kind)]);
}

const confidence = (outcome: QuestionOutcome): number => outcome.confidence ?? 0;

/** Over all answerable questions, and for each kind of them where there are several. */
function lineScores(answerable: readonly QuestionOutcome[]): readonly PlainScore[] {
  const kinds = byKind(answerable);
  return [
    ...lineScoresOf('', ['answerable', answerable]),
    // One of the kinds may itself be called answerable.
    ...(kinds.length > 1 ? kinds.flatMap((kind) => lineScoresOf(', this kind alone', kind)) : []),
  ];
}

function lineScoresOf(suffix: string, [kind, outcomes]: Kind): readonly PlainScore[] {
  const [first, any] = [
    shareOf(outcomes, ({ firstLine }) => firstLine === true),
    shareOf(outcomes, ({ anyLine }) => anyLine === true),
  ];
  return [
    { name: `answer in the first line${suffix}`, kind, value: first, aim: 'higher' },
    { name: `answer in three lines${suffix}`, kind, value: any, aim: 'higher' },
  ];
}

function refusalScores(answerable: readonly QuestionOutcome[], others: readonly Kind[]): readonly PlainScore[] {
  const known = answerable.map(confidence);
  return [
    ...others.map(([kind, outcomes]): PlainScore => ({
      name: 'AUROC of confidence, answerable against it',
      kind,
      value: auroc(known, outcomes.map(confidence)),
      aim: 'higher',
    })),
    ...others.map(([kind, outcomes]): PlainScore => ({
      name: 'given as answered when 80 % of answerable ones are',
      kind,
      value: falsePositivesAt(ANSWERED, known, outcomes.map(confidence)),
      aim: 'lower',
    })),
  ];
}

/** Answered, closest, not found. More is better or worse by whether the questions have an answer; of `closest` neither is. */
function outcomeScores([kind, outcomes]: Kind): readonly PlainScore[] {
  const hasAnswers = outcomes.some(({ answerable }) => answerable);
  const aims = {
    answered: hasAnswers ? 'higher' : 'lower',
    closest: null,
    'not-found': hasAnswers ? 'lower' : 'higher',
  } as const;
  return (['answered', 'closest', 'not-found'] as const).map((name) => ({
    name,
    kind,
    value: shareOf(outcomes, ({ outcome }) => outcome === name),
    aim: aims[name],
  }));
}

/** Of the quotes shown; 1 where none was. */
function verifiedShare(replied: readonly QuestionOutcome[]): number {
  const sum = (name: 'quotes' | 'verified'): number => replied.reduce((total, one) => total + one[name], 0);
  return sum('quotes') === 0 ? 1 : sum('verified') / sum('quotes');
}
