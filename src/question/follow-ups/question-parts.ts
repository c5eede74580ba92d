/** A question in the parts that another may be put in place of. */
export interface QuestionParts {
  /** "How much", "Which minister"; empty for a question that is answered with yes or no, or mere keywords. */
  readonly asks: string;
  /** What "which" or "how many" asks of: "minister", "guests"; empty where there is none. */
  readonly noun: string;
  /** "did", "was"; empty where the subject is what is asked for. */
  readonly auxiliary: string;
  /** The rest, without a question mark. */
  readonly rest: string;
}

export const AUXILIARY = 'do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|shall|may|might|must';
export const QUESTION_WORDS = String.raw`since when|until when|how (?:much|many|long|often|old|far|big|high|large|late|soon|come)|how|who|whom|whose|what|which|when|where|why`;

const PARTS = new RegExp(
  String.raw`^(?:(?<asks>(?:(?:at|by|for|from|in|of|on|to|with)\s+)?(?:${QUESTION_WORDS}))(?![\p{L}\p{N}-])\s*)?(?<others>.*?)[\s?!.]*$`,
  'isu',
);
const AUXILIARY_FIRST = new RegExp(String.raw`^(?<auxiliary>${AUXILIARY})(?![\p{L}’'-])\s*(?<rest>.*)$`, 'isu');
const WITH_NOUN = new RegExp(
  String.raw`^(?<noun>[\p{L}\p{N} -]+?)\s+(?<auxiliary>${AUXILIARY})(?![\p{L}’'-])\s*(?<rest>.*)$`,
  'isu',
);

/** Takes a question apart. */
export function partsOf(question: string): QuestionParts {
  const { asks = '', others = '' } = PARTS.exec(question.trim())?.groups ?? {};
  const takesNoun = /^(?:.*\s)?(?:which|what|whose|how many|how much)$/iu.test(asks);
  const found = AUXILIARY_FIRST.exec(others) ?? (takesNoun ? WITH_NOUN.exec(others) : null);
  const { noun = '', auxiliary = '', rest = others } = found?.groups ?? {};
  return { asks, noun, auxiliary, rest };
}

/** Whether a text is nothing but a question word: "why?", "since when?". */
export function isBare(question: string): boolean {
  return BARE.test(question);
}

const BARE = new RegExp(
  String.raw`^\s*(?:(?:by|for|from|in|of|to|with)\s+)?(?:${QUESTION_WORDS})(?:\s+(?:not|exactly|then|else|so|for))?[\s?!.]*$`,
  'iu',
);

/** Asks who did what a question is about: "When was the pier burnt?" as "By whom was the pier burnt?". */
export function byWhom(question: string): string {
  const { auxiliary, rest } = partsOf(question);
  return /^(?:is|are|was|were)$/iu.test(auxiliary)
    ? askInstead('by whom', question)
    : `Who did it (${rest === '' ? question.replace(/[\s?!.]+$/u, '') : rest})?`;
}

/** What stands where the object was asked for: "why" of "What did he say?" is "Why did he say that?". */
function objectOf({ asks, auxiliary, rest }: Omit<QuestionParts, 'noun'>): string {
  const isObject = /^(?:do|does|did)$/iu.test(auxiliary) && !WITH_MORE.test(rest);
  if (!isObject) return '';
  return /^what$/iu.test(asks) ? 'that' : /^whom?$/iu.test(asks) ? '…' : '';
}

const WITH_MORE = /(?<!\p{L})(?:about|of|on|in|to|for|with|at|from|when|after|before|during)(?!\p{L})/iu;

/** Who was asked for and is no noun of the question: "who was acquitted", not "who was the judge". */
function isOpen({ asks, noun, auxiliary, rest }: QuestionParts): boolean {
  return /^(?:who|what)$/iu.test(asks) && noun === '' && !/^(?:do|does|did|)$/iu.test(auxiliary) && !NOUN.test(rest);
}

const NOUN = /^(?:\p{Lu}|(?:the|an?|his|her|its|their|our|your|this|that|these|those|some|any|all)\s)/u;

/**
 * Asks for something else of what a question is about: "why" of "When did the pier open?" is "Why did the pier open?".
 * @param told the one whom the answer names: "when" of "Who was freed?" is "When was Lee freed?"; null where that is not one.
 */
export function askInstead(wh: string, question: string, told: string | null = null): string {
  const parts = partsOf(question);
  const { asks, noun, auxiliary, rest } = parts;
  const wanted = wh.trim().replace(/[\s?!.]+$/u, '');
  // Without an auxiliary, what was asked for is the subject: "who" is left open, of "how many boats" the boats stay.
  const subject = /^who(?:m|se)?$|^what$/iu.test(asks) ? '…' : '';
  // "How many are missing?" names nobody: "Why are they missing?".
  const open = isOpen(parts) ? (told ?? '…') : '';
  const they =
    noun === '' && /^(?:how many|which)$/iu.test(asks) && /^(?:are|were|have|had)$/iu.test(auxiliary) ? 'they' : '';
  const words =
    auxiliary === ''
      ? [wanted, subject, rest]
      : [wanted, auxiliary.toLowerCase(), open, they, rest, noun, objectOf({ asks, auxiliary, rest })];
  const text = words.filter((word) => word !== '').join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}?`;
}
