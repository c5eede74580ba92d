import type { ArchiveFilters } from '../../archive/archive.ts';
import type { ArchiveState } from '../../archive/archive-reader.ts';
import type { Wording } from '../../language/wording.ts';
import { filtersInWords } from '../../reply/filters-in-words.ts';
import type { AnalysedQuestion, QuestionWord } from './asked/analyse-question.ts';
import type { Premise } from './evidence/premise.ts';
import { lookedFor, unmentioned } from './asked/looked-for.ts';
import { wordRuns } from './asked/word-runs.ts';

export interface RefusalOptions {
  readonly question: AnalysedQuestion;
  readonly counts: Counts;
  readonly filters: ArchiveFilters;
  /** Articles that the filters leave. */
  readonly articlesLeft: number;
  readonly wording: Wording;
}

/** How much the archive holds, and of which days. */
type Counts = Pick<ArchiveState, 'articles' | 'oldestOn' | 'newestOn'>;

/** Why the archive does not answer, in plain words: the most particular reason that is true. */
export function refusalReason({ question, counts, filters, articlesLeft, wording }: RefusalOptions): string {
  const listed = (words: readonly QuestionWord[]) => ({ words: inWords(question, words, wording) });
  if (counts.articles === 0) return wording.say('refusal.empty');
  if (articlesLeft === 0) return wording.say('refusal.filters', { which: filtersInWords(filters, wording, counts) });
  if (question.words.length === 0) return wording.say('refusal.no-words');
  const unknown = unmentioned(question);
  const names = unknown.filter(({ isName }) => isName);
  if (names.length > 0 && question.kind === 'person') return wording.say('refusal.nobody', listed(names));
  if (unknown.length > 0 && unknown.length === lookedFor(question).length)
    return wording.say('refusal.unmentioned', listed(unknown));
  if (names.length > 0) return wording.say('refusal.unmentioned', listed(names));
  const known = question.words.filter(({ isName, isUnknown }) => isName && !isUnknown);
  if (known.length > 0) return wording.say('refusal.unanswered', listed(known));
  return wording.say('refusal.none');
}

/** What filters left to ask, where some of the archive was not; null without filters. */
export function narrowedTo(filters: ArchiveFilters, wording: Wording): string | null {
  const which = filtersInWords(filters, wording);
  return which === '' ? null : wording.say('refusal.narrowed', { which });
}

/** Why lines are shown as the nearest only. */
export function closestReason(question: AnalysedQuestion, premise: Premise, wording: Wording): string {
  if (hasFalsePremise(premise))
    return wording.say('closest.premise', { words: inWords(question, premise.words, wording) });
  const names = unmentioned(question).filter(({ isName }) => isName);
  return names.length > 0
    ? wording.say('closest.unmentioned', { words: inWords(question, names, wording) })
    : wording.say('closest.unsure');
}

/** Whether the archive prints what is asked, but for a name or figure of the question: a reader is clearly surer without it. */
function hasFalsePremise({ words, rise, without }: Premise): boolean {
  return words.some(({ isName }) => isName) && without >= 0 && rise >= CLEARLY_SURER;
}

/** Log odds; how often it is so of questions that articles answer: docs/decisions/0010-optional-models.md. */
const CLEARLY_SURER = 0.75;

/** Words as the question has them, those side by side as one: “Recep Yılmaz” or “Ankara”. */
function inWords({ text }: AnalysedQuestion, words: readonly QuestionWord[], wording: Wording): string {
  const shown = wordRuns(text, words)
    .slice(0, MOST_NAMED)
    .map((run) => text.slice(run[0]?.start, run.at(-1)?.end));
  return wording.either(shown.map((words) => wording.say('quoted', { words })));
}

/** More are not read to the end. */
const MOST_NAMED = 4;
