import { FEATURES } from './evidence-features.ts';
import type { AnalysedQuestion } from './question.ts';
import type { WeighedSentence } from './weigh-evidence.ts';

/** What the confidence of a whole reply is judged by: its best sentence, the lead over others, and the question itself. */
export const REPLY_FEATURES = [
  ...FEATURES,
  'logit',
  'lead',
  'runnersUp',
  'asksForKind',
  'words',
  'names',
  'coverageOfNames',
] as const;

/** The features of a reply that would begin with the first of `sentences` (most probable first, at least one). */
export function replyFeatures(question: AnalysedQuestion, sentences: readonly WeighedSentence[]): readonly number[] {
  const [best, second, ...others] = sentences;
  if (best === undefined) return REPLY_FEATURES.map(() => 0);
  const names = question.words.filter(({ isName }) => isName).length;
  const covered = best.evidence.features[FEATURES.indexOf('passageNameCoverage')] ?? 0;
  return [
    ...best.evidence.features,
    logit(best.probability),
    second === undefined ? 1 : (logit(best.probability) - logit(second.probability)) / 4,
    others.slice(0, 8).reduce((sum, { probability }) => sum + probability, 0),
    question.kind === 'thing' ? 0 : 1,
    Math.min(2, question.words.length / 6),
    Math.min(1, names / 3),
    names === 0 ? 0 : covered,
  ];
}

function logit(value: number): number {
  const safe = Math.min(1 - 1e-6, Math.max(1e-6, value));
  return Math.log(safe / (1 - safe)) / 4;
}
