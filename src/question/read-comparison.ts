/** Several questions of one kind, asked at once: "compare the cost of the pier and the bridge". */
export interface Comparison {
  /** One for each, in order. */
  readonly questions: readonly string[];
  /** What each is about, in the words of the question. */
  readonly things: readonly string[];
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
    things: each,
    questions: each.map((one) => (asked === '' ? one : `What is ${asked.replace(/^(?!the\s)/iu, 'the ')} ${one}?`)),
  };
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}\p{N}.'’-]*)*`;
/** "What is the population of Aldvik and Ostervik": names of one kind, and nothing behind them. */
const OF_SEVERAL = new RegExp(
  String.raw`^\s*(?<aspect>[Ww]h|[Hh]ow\b)(?<rest>.*?\s(?:in|of|for|at|from|to|by|on))\s+(?<names>${NAME}(?:,\s*${NAME})*,?\s+and\s+${NAME})[\s?!.]*$`,
  'u',
);

/** The questions of one that asks the same of several names; null for any other. Of them one sentence may tell. */
export function readSeveral(text: string): Comparison | null {
  const { aspect = '', rest = '', names = '' } = OF_SEVERAL.exec(text)?.groups ?? {};
  const things = names.split(BETWEEN).filter(Boolean);
  if (things.length < 2 || things.length > MOST) return null;
  return { things, questions: things.map((thing) => `${aspect}${rest} ${thing}?`) };
}
