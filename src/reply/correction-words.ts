import type { Wording } from '../language/wording.ts';
import type { Citation } from './citation.ts';

/** What is shown beside every quote of an article that its outlet corrected or withdrew; null for any other. */
export function correctionWords({ correction }: Pick<Citation, 'correction'>, wording: Wording): string | null {
  if (correction === null) return null;
  const { standing, note } = correction;
  if (standing === 'retracted')
    return note === null ? wording.say('sources.retracted') : wording.say('sources.retracted-with', { note });
  return note === null ? wording.say('sources.corrected') : wording.say('sources.corrected-with', { note });
}
