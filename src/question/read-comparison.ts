/** Several questions of one kind, asked at once: "compare the cost of the pier and the bridge". */
export interface Comparison {
  /** One for each, in order. */
  readonly questions: readonly string[];
}

const COMPARE =
  /^\s*(?:please\s+)?(?:compare|contrast|what is the difference between|difference between)\s+(?<what>.+?)[\s?!.]*$/iu;
/** "the deaths in Bangui and Lucknow": what is compared, and then of what. */
const ASPECT = /^(?<aspect>.+?\s(?:in|of|for|at|from|by|between))\s+(?<things>.+)$/iu;
const BETWEEN = /\s*,\s*(?:and\s+)?|\s+(?:and|with|to|vs\.?|versus)\s+/iu;

/** Things that are compared, at the most: a line each. */
const MOST = 3;

/** The questions that a comparison is made of; null for what is none. */
export function readComparison(text: string): Comparison | null {
  const what = COMPARE.exec(text)?.groups?.['what'];
  if (what === undefined) return null;
  const { aspect = '', things = what } = ASPECT.exec(what)?.groups ?? {};
  const each = things.split(BETWEEN).filter(Boolean);
  if (each.length < 2 || each.length > MOST) return null;
  const asked = aspect.replace(/\sbetween$/iu, ' of');
  return {
    questions: each.map((one) => (asked === '' ? one : `What is ${asked.replace(/^(?!the\s)/iu, 'the ')} ${one}?`)),
  };
}
