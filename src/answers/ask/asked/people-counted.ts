import { isCapitalised } from '../../../text/is-capitalised.ts';
import { contentWords, type Word } from '../../../text/words.ts';
import { kinOf } from '../evidence/kin-words.ts';

/** Whether a sentence says anything of what the people who are to be counted do or are. */
export type TellsOfThem = (words: readonly Word[]) => boolean;

/**
 * Of "how many people live in Hollin" it is "live" that says which people: a sentence that counts others of the place ("12
 * people died in Hollin") has all other words of the question, and is no answer. Null for a question that counts no people,
 * or names nothing but a place.
 */
export function peopleCounted(question: string): TellsOfThem | null {
  const asked = /^\W*how many (?:people|persons|men|women|children)\s+(?<rest>.+)$/iu.exec(question)?.groups?.['rest'];
  const telling = contentWords(asked ?? '').filter(({ text }) => !isCapitalised(text));
  if (telling.length === 0) return null;
  const said = new Set(telling.flatMap(({ stem }) => [stem, ...kinNear(stem)]));
  return (words) => words.some(({ stem }) => said.has(stem));
}

/** Kin of a word that may stand for it here. */
const NEAR = 0.6;

function kinNear(stem: string): readonly string[] {
  return [...kinOf(stem)].flatMap(([kin, near]) => (near < NEAR ? [] : [kin]));
}
