import { foldName } from './fold-name.ts';
import { GIVEN_NAMES, SURNAMES } from './name-lexicon.ts';

/**
 * Whether a name may well be somebody's as it stands: one of several words, or one that people are called. A single word
 * that nobody is known by, "Sundline" say, may as well be a company or a place that was read as a name.
 */
export function isPersonal(name: string): boolean {
  const words = name.trim().split(/\s+/u);
  const key = foldName(name).replaceAll(' ', '');
  return words.length > 1 || GIVEN_NAMES.has(key) || SURNAMES.has(key);
}
