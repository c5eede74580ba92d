import bodies from '../word-lists/bodies.json' with { type: 'json' };

/** Words that a body's name ends with, or has before "of": "University", "Bank". */
export const BODY_HEADS = listed(bodies['heads of their names']);
/** Words that only a company's name ends with: "Inc". */
export const COMPANY_TAILS = listed(bodies["tails of companies' names"]);
/** Bodies by their letters alone: "NATO". */
export const LETTERS_OF_BODIES = listed(bodies['letters that stand for one']);
/** Bodies of one word: "Hamas". */
export const BODIES_OF_ONE_WORD = listed(bodies['of one word']);

function listed(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
