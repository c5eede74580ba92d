import { isCapitalised } from '../../../text/is-capitalised.ts';
import { baseForm } from '../../../text/irregular-verbs.ts';
import { contentWords, type Word, wordsOf } from '../../../text/words.ts';
import { nearKinOf } from '../evidence/kin-words.ts';

/** Whether a sentence, or surely its passage, says anything of what the people who are to be counted do or are. */
export type TellsOfThem = (words: readonly Word[], passage?: readonly Word[]) => boolean;

/**
 * Of "how many people live in Hollin" it is "live" that says which people: a sentence that counts others of the place ("12
 * people died in Hollin") has all other words of the question, and is no answer. Null for a question that counts no people,
 * or those of an event, which is told in many ways: who died was killed.
 */
export function peopleCounted(question: string): TellsOfThem | null {
  const asked = ASKED.exec(question)?.groups?.['rest'];
  const telling = contentWords(asked ?? '').filter(({ text }) => !isCapitalised(text));
  const [verb] = telling;
  if (verb === undefined || !isPresent(verb.text.toLowerCase())) return null;
  const said = stemsNear(telling, NEAR);
  const surely = stemsNear(telling, SURELY);
  return (words, passage = []) =>
    words.some(({ stem }) => said.has(stem)) || passage.some(({ stem }) => surely.has(stem));
}

/** Stems that may stand for some words. To people a place is to live there: those who are counted are none of them. */
function stemsNear(telling: readonly Word[], least: number): ReadonlySet<string> {
  const said = new Set(telling.flatMap(({ stem }) => [stem, ...nearKinOf(stem, least)]));
  for (const { stem } of wordsOf(COUNTED)) said.delete(stem);
  return said;
}

const COUNTED = 'people persons men women children';
const ASKED = new RegExp(String.raw`^\W*how many (?:${COUNTED.replaceAll(' ', '|')})\s+(?<rest>.+)$`, 'iu');

const isPresent = (verb: string): boolean => !/(?:ed|ing)$/u.test(verb) && baseForm(verb) === verb;

/** Kin of a word that may stand for it in a sentence, and in any sentence beside it. */
const NEAR = 0.6;
const SURELY = 0.9;
