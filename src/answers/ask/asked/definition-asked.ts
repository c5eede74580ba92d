import { type Word, wordsOf } from '../../../text/words.ts';

/** How a sentence says what something is: in so many words, or beside its name, for who may not know. */
export type Defining = 'says' | 'beside';

/**
 * How a sentence says what something is, or where it lies, if it does, where a question asks for nothing else: "what is an
 * acropolis", "where is Ajaigarh". Only of what has a name, or of anything of its kind: "what is the toll" asks for a figure
 * of one day. Null for any other question.
 */
export function definesAsked(question: string): ((sentence: string) => Defining | null) | null {
  const { asks = '', article = '', term = '' } = ASKED.exec(question)?.groups ?? {};
  const name = wordsOf(term);
  if (name.length === 0 || (/^the$/iu.test(article) && !/[\p{Lu}\p{N}]/u.test(term))) return null;
  const isPlace = /^where/iu.test(asks);
  return (sentence) => {
    const words = wordsOf(sentence);
    for (const at of words.keys()) {
      const last = words[at + name.length - 1];
      if (last === undefined || !name.every(({ stem }, index) => words[at + index]?.stem === stem)) continue;
      const behind = sentence.slice(last.end);
      const lies = (told: RegExpExecArray): boolean => !isPlace || LIES.test(behind.slice(told[0].length));
      const says = opens(words.slice(0, at)) ? SAYS.exec(behind) : null;
      if (says !== null && lies(says)) return 'says';
      const beside = isLocated(words[at - 1]) ? null : BESIDE.exec(behind);
      if (beside !== null && lies(beside)) return 'beside';
    }
    return null;
  };
}

/** A name, or a kind, of at most five words, and nothing about it. */
const ASKED =
  /^\W*(?:(?<asks>what|where)(?:['’]s|\s+(?:is|are|was|were))|(?:please\s+)?tell\s+me\s+about)\s+(?:(?<article>the|an?)\s+)?(?<term>[^\s?]+(?:\s+[^\s?]+){0,4}?)(?:\s+(?:located|situated))?[\s?!.]*$/iu;

/** Nothing stands before what a sentence is about. */
const opens = (before: readonly Word[]): boolean =>
  before.length === 0 || (before.length === 1 && /^(?:the|an?)$/iu.test(before[0]?.text ?? ''));

/** "In Baku, a bomb went off" says nothing of Baku. */
const isLocated = (before: Word | undefined): boolean =>
  /^(?:in|at|on|near|from|to|outside|around)$/iu.test(before?.text ?? '');

const BRACKETS = String.raw`(?:\s*\([^()]*\))?`;
const OTHER_NAME = String.raw`(?:,?\s+(?:or|also\s+known\s+as|formerly|also\s+called)\s+[^,.;]{1,60}?)?`;
const ASIDE = String.raw`(?:,[^,;.]{1,120},)?`;
const KIND = String.raw`(?:(?:also|still|now|officially|currently|basically|essentially|simply)\s+)?(?:an?|the|one\s+of|any)\s+`;

/** "… (Greek: ἀκρόπολις) is a settlement", "…, or Adjygurh, is a town". */
const SAYS = new RegExp(
  String.raw`^${BRACKETS}${OTHER_NAME}${BRACKETS}${ASIDE}\s+(?:(?:is|are|was|were)\s+${KIND}|means\s|refers\s+to\s|stands\s+for\s)`,
  'iu',
);

/** "…, a digital agency of the government". */
const BESIDE = new RegExp(String.raw`^${BRACKETS},\s+an?\s+`, 'iu');

/** What says where something lies. */
const LIES = /\b(?:in|on|of|near|at|off|between|along|outside)\s/iu;
