import type { Wording } from '../../../language/wording.ts';
import type { Quoted } from '../../../reply/verify-quotes.ts';
import type { AnalysedQuestion } from '../asked/analyse-question.ts';
import { byDay } from '../evidence/by-day.ts';
import { featureOf } from '../evidence/evidence-features.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';
import { logistic } from '../evidence/logistic.ts';
import { inNewOrder } from './in-new-order.ts';

/** A sentence answers too when it is at least this fraction as probable as the best: an update is seldom told in the question's own words. */
const ANSWERS_TOO = 0.35;

/**
 * The sentences that answer, that of the newest article first, one of each article, then all others as they were. Of the
 * same kind as the best: where that gives a figure, so must each. What only names whom the question does tells no news of
 * what is asked, unless a reader finds that it answers.
 * @param sentences most probable first.
 */
export function newestFirst(
  { words }: Pick<AnalysedQuestion, 'words'>,
  sentences: readonly WeighedSentence[],
): readonly WeighedSentence[] {
  const [best] = sentences;
  if (best === undefined) return sentences;
  const isOfKind = ({ evidence }: WeighedSentence): boolean =>
    best.evidence.kindRanges.length === 0 || evidence.kindRanges.length > 0;
  const answersToo = (one: WeighedSentence): boolean =>
    one.probability >= ANSWERS_TOO * best.probability || readAnswer(one) >= ANSWERS_TOO * (readAnswer(best) || 1);
  const names = new Set(words.filter(({ isName }) => isName).map(({ stem }) => stem));
  const namesOnly = (one: WeighedSentence): boolean => isDenied(one) && saysOnly(names, one) && !saysOnly(names, best);
  const answering = sentences.filter((one) => answersToo(one) && isOfKind(one) && !namesOnly(one));
  const ofEach = answering.filter(
    ({ article }, index) => answering.findIndex((other) => other.article.id === article.id) === index,
  );
  const dated = byDay(ofEach);
  return inNewOrder([...dated, ...sentences.filter((one) => !dated.includes(one))]);
}

/** How probably it answers, as a reader sees it, whatever words it shares with the question; 0 where none read it. */
function readAnswer({ candidate: { reading } }: WeighedSentence): number {
  return reading === null ? 0 : logistic(reading.answers);
}

/** Whether some names are all that a sentence has of the question, in its words or in others of their kind. */
function saysOnly(names: ReadonlySet<string>, { evidence }: WeighedSentence): boolean {
  const { matched } = evidence;
  const isInOwnWords = featureOf(evidence, 'kinCoverage') <= featureOf(evidence, 'coverage');
  return matched.length > 0 && matched.every(({ stem }) => names.has(stem)) && isInOwnWords;
}

/** Whether a reader finds that it does not answer. */
const isDenied = ({ candidate: { reading } }: WeighedSentence): boolean => (reading?.answers ?? 0) < 0;

/** Says of every line that is from before the first that it is earlier, and of when. */
export function notedEarlier({ lines, citations }: Quoted, wording: Wording): Quoted {
  const dayOfLine = (numbers: readonly number[]): string | null =>
    citations.find(({ number }) => number === numbers[0])?.publishedOn ?? null;
  const newest = dayOfLine(lines[0]?.citations ?? []);
  return {
    citations,
    lines: lines.map((line) => {
      const day = dayOfLine(line.citations);
      if (newest === null || day === null || day >= newest) return line;
      const earlier = wording.say('note.earlier', { date: wording.date(day) });
      return { ...line, note: line.note === null ? earlier : `${earlier}; ${line.note}` };
    }),
  };
}
