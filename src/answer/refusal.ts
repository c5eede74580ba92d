import type { ArchiveCounts, ArchiveFilters } from '../archive/archive.ts';
import { shortDate } from '../reply/dates.ts';
import type { AnalysedQuestion, QuestionWord } from './question.ts';

export interface RefusalOptions {
  readonly question: AnalysedQuestion;
  readonly counts: ArchiveCounts;
  readonly filters: ArchiveFilters;
  /** Articles that the filters leave. */
  readonly articlesLeft: number;
}

/** Why the archive does not answer, in plain words: the most particular reason that is true. */
export function refusalReason({ question, counts, filters, articlesLeft }: RefusalOptions): string {
  if (counts.articles === 0) return 'The archive is empty: no article has been indexed yet.';
  if (articlesLeft === 0) return `The archive has no article ${filtersInWords(filters, counts)}.`;
  if (question.words.length === 0) return 'There is no word in this to look up. Ask with a name, a place or a thing.';
  const unknown = question.words.filter(({ isUnknown }) => isUnknown);
  const names = unknown.filter(({ isName }) => isName);
  if (names.length > 0 && question.kind === 'person')
    return `Nobody and nothing by the name of ${inWords(question, names)} is in the archive.`;
  if (unknown.length === question.words.length) return `The archive does not mention ${inWords(question, unknown)}.`;
  if (names.length > 0) return `The archive does not mention ${inWords(question, names)}.`;
  const known = question.words.filter(({ isName, isUnknown }) => isName && !isUnknown);
  if (known.length > 0) return `The archive mentions ${inWords(question, known)}, but no sentence answers this.`;
  return 'No sentence of the archive answers this.';
}

/** Why lines are shown as the nearest only. */
export function closestReason(question: AnalysedQuestion): string {
  const names = question.words.filter(({ isName, isUnknown }) => isName && isUnknown);
  return names.length > 0
    ? `The archive does not mention ${inWords(question, names)}; these sentences come nearest.`
    : 'No sentence surely answers this; these come nearest.';
}

function filtersInWords({ from, to, source }: ArchiveFilters, { oldestOn, newestOn }: ArchiveCounts): string {
  const outlet = source === undefined ? [] : [`by ${source}`];
  const since = from === undefined ? [] : [`from ${shortDate(from)} on`];
  const until = to === undefined ? [] : [`up to ${shortDate(to)}`];
  const reach =
    oldestOn === null || newestOn === null
      ? []
      : [`(it reaches from ${shortDate(oldestOn)} to ${shortDate(newestOn)})`];
  return [...outlet, ...since, ...until, ...reach].join(' ');
}

/** Words as the question has them, those side by side as one: “Recep Yılmaz” or “Ankara”. */
function inWords({ text }: AnalysedQuestion, words: readonly QuestionWord[]): string {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of words) {
    const last = runs.at(-1);
    if (last !== undefined && /^\s+$/u.test(text.slice(last.end, start))) last.end = end;
    else runs.push({ start, end });
  }
  return listed(runs.map(({ start, end }) => text.slice(start, end)));
}

/** “a”, “b” or “c”; four at the most. */
function listed(words: readonly string[]): string {
  const quoted = words.slice(0, 4).map((word) => `“${word}”`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`;
}
