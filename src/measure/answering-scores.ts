import type { QuestionOutcome } from '../reply/kinds/eval-reply.ts';
import { byAnswerableKind, byKind, type Kind, type PlainScore } from './kinds.ts';
import { auroc, calibrationError, falsePositivesAt, shareOf } from './metrics.ts';

/** Share of the answerable questions that are to be answered when wrong answers to unanswerable ones are counted. */
const ANSWERED = 0.8;

/** How well questions are answered, and told from those that cannot be; none where no question was asked. */
export function answeringScores(outcomes: readonly QuestionOutcome[]): readonly PlainScore[] {
  const replied = outcomes.filter(({ outcome }) => outcome !== null);
  const answerable = replied.filter(({ answerable }) => answerable);
  if (answerable.length === 0) return [];
  const judged = replied.map((one) => ({ confidence: confidence(one), isRight: one.firstLine === true }));
  return [
    ...byAnswerableKind(answerable).flatMap(lineScores),
    ...linesGiven(replied.filter(({ outcome }) => outcome === 'answered')),
    ...refusalScores(answerable, byKind(replied.filter(({ answerable }) => !answerable))),
    { name: 'calibration error', kind: null, value: calibrationError(judged), aim: 'lower' },
    ...byKind(replied).flatMap(outcomeScores),
    { name: 'quotes verified', kind: null, value: verifiedShare(replied), aim: 'higher' },
  ];
}

function lineScores({ kind, of }: Kind): readonly PlainScore[] {
  const first = shareOf(of, ({ firstLine }) => firstLine === true);
  const any = shareOf(of, ({ anyLine }) => anyLine === true);
  return [
    { name: 'answer in the first line', kind, value: first, aim: 'higher' },
    { name: 'answer in three lines', kind, value: any, aim: 'higher' },
  ];
}

/** Of the lines that stand there as answers, to whatever kind of question; nothing where nothing was answered. */
function linesGiven(answered: readonly QuestionOutcome[]): readonly PlainScore[] {
  const sum = (name: 'lines' | 'rightLines'): number => answered.reduce((total, one) => total + one[name], 0);
  if (sum('lines') === 0) return [];
  const value = sum('rightLines') / sum('lines');
  return [{ name: 'lines given as answers that answer', kind: null, value, aim: 'higher' }];
}

const confidence = (outcome: QuestionOutcome): number => outcome.confidence ?? 0;

function refusalScores(answerable: readonly QuestionOutcome[], others: readonly Kind[]): readonly PlainScore[] {
  const known = answerable.map(confidence);
  const score = (name: string, aim: 'higher' | 'lower', value: (unknown: readonly number[]) => number) =>
    others.map(({ kind, of }): PlainScore => ({ name, kind, value: value(of.map(confidence)), aim }));
  return [
    ...score('AUROC of confidence, answerable against it', 'higher', (unknown) => auroc(known, unknown)),
    ...score('given as answered when 80 % of answerable ones are', 'lower', (unknown) =>
      falsePositivesAt(ANSWERED, known, unknown),
    ),
  ];
}

/** Answered, closest, not found. More is better or worse by whether the questions have an answer; of `closest` neither is. */
function outcomeScores({ kind, of }: Kind): readonly PlainScore[] {
  const hasAnswers = of.some(({ answerable }) => answerable);
  const aims = {
    answered: hasAnswers ? 'higher' : 'lower',
    closest: null,
    'not-found': hasAnswers ? 'lower' : 'higher',
  } as const;
  return (['answered', 'closest', 'not-found'] as const).map((name) => ({
    name,
    kind,
    value: shareOf(of, ({ outcome }) => outcome === name),
    aim: aims[name],
  }));
}

/** Of the quotes shown; 1 where none was. */
function verifiedShare(replied: readonly QuestionOutcome[]): number {
  const sum = (name: 'quotes' | 'verified'): number => replied.reduce((total, one) => total + one[name], 0);
  return sum('quotes') === 0 ? 1 : sum('verified') / sum('quotes');
}
