import type { App, Suggestion } from '../app.ts';
import { LIMITS } from './limits.ts';

/** Letters before the end of a question is taken for the beginning of a name, or of a title. */
const LEAST = 3;
const MOST_NAMES = 15;
const MOST_TITLES = 9;

/**
 * What a question that is being typed may go on to: its last two words, or its last, completed to a name or a title of
 * the archive. Discord puts what is chosen in place of all that was typed, so each holds the words before it, and the
 * first is the question as it stands.
 */
export function completeQuestion(typed: string, { complete }: Pick<App, 'complete'>): readonly Suggestion[] {
  const question = typed.trimStart();
  const ends = [/\S+\s+\S+$/, /\S+$/].flatMap((pattern) => pattern.exec(question)?.[0] ?? []);
  const completed = ends
    .filter(({ length }) => length >= LEAST)
    .flatMap((end) => {
      const before = question.slice(0, question.length - end.length);
      const found = [...complete('person', end, MOST_NAMES), ...complete('article', end, MOST_TITLES)];
      return found.map(({ label }) => `${before}${label}`);
    });
  const all = question.trim() === '' ? [] : [question.trim(), ...completed];
  return [...new Set(all)].filter(({ length }) => length <= LIMITS.choice).map((value) => ({ label: value, value }));
}
