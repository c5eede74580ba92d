import type { AnalysedQuestion } from '../asked/analyse-question.ts';
import { byDay, dayOf } from '../evidence/by-day.ts';
import { findKind } from '../evidence/find-kind.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';
import { inNewOrder } from './in-new-order.ts';
import { lacksName } from './lacks-name.ts';

/**
 * With the latest figure first, where a reader finds that a later article gives another than the likeliest sentence: tolls
 * rise and costs are put anew, and the first report is mostly the one told in the question's words. Null where nothing is
 * later. A day that is past stays what it was, whoever writes of it next; a day to come may be put off.
 * @param sentences most probable first.
 */
export function laterFigure(
  question: AnalysedQuestion,
  sentences: readonly WeighedSentence[],
): readonly WeighedSentence[] | null {
  const [best] = sentences;
  const first = best === undefined ? null : figureIn(best);
  if (best === undefined || first === null) return null;
  if (question.kind === 'date' && !TO_COME.test(question.text)) return null;
  const later = sentences.filter((one) => {
    const figure = figureIn(one);
    return figure !== null && figure !== first && dayOf(one) > dayOf(best) && !lacksName(one);
  });
  const [latest] = byDay(later);
  return latest === undefined ? null : inNewOrder([latest, ...sentences.filter((one) => one !== latest)]);
}

/** The figure in the words that a reader says answer; null where it says that nothing does, or that no figure does. */
function figureIn({ candidate: { text, reading } }: WeighedSentence): string | null {
  if (reading === null || reading.answers <= 0 || reading.words === null) return null;
  const words = text.slice(...reading.words);
  const [figure] = findKind(words, 'number');
  return figure === undefined ? null : words.slice(...figure).toLowerCase();
}

const TO_COME = /\b(?:will|shall|going to|due|planned|expected|supposed)\b/iu;
