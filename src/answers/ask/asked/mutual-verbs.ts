import { stemOf } from '../../../text/words.ts';

/**
 * Whether a verb, by its stem, is of what two do to each other, whoever is named first: "who met the minister" is answered by
 * "the minister met Lee" (verbs of meeting and marrying: Levin, English Verb Classes and Alternations, 1993, 36.2 and 36.3;
 * and of standing side by side).
 */
export const isMutual = (stem: string): boolean => MUTUAL.has(stem);

const MUTUAL: ReadonlySet<string> = new Set(
  'battle box consult debate fight meet play visit court date divorce embrace hug kiss marry wed pass face join partner rival border neighbour match equal resemble accompany oppose'
    .split(' ')
    .map(stemOf),
);
