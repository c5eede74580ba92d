import { AUXILIARY } from './question-parts.ts';
import { isCapitalised } from '../../text/is-capitalised.ts';

/** A pronoun that stands for something the question does not name itself. */
export interface Pronoun {
  readonly refersTo: 'person' | 'people' | 'thing' | 'place' | 'statement' | 'time';
  readonly isPossessive: boolean;
  readonly text: string;
  /** Half-open UTF-16 offsets into the question. */
  readonly start: number;
  readonly end: number;
}

const PRONOUNS: Readonly<Record<Pronoun['refersTo'], string>> = {
  // Reflexives stand for somebody whom the sentence names itself.
  person: 'he|him|his|she|hers|her',
  people: 'they|them|theirs|their',
  thing: 'its|it',
  place: 'there',
  statement: 'that|this',
  time: '(?<=(?:since|until|till|before|after|by) )then',
};
// No part of "he-man" or "it's" of a name; capitals inside a question are a title or an abbreviation: "It", "IT".
const PRONOUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])(?:${Object.entries(PRONOUNS)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})(?![\p{L}\p{N}-])`,
  'giu',
);

/** The first pronoun of a question that refers back, beyond the question itself; null when it stands alone. */
export function findPronoun(text: string): Pronoun | null {
  for (const match of text.matchAll(PRONOUN)) {
    const [found] = match;
    const [start, end] = [match.index, match.index + found.length];
    const refersTo = (Object.keys(PRONOUNS) as Pronoun['refersTo'][]).find(
      (name) => match.groups?.[name] !== undefined,
    );
    if (refersTo === undefined || (start > 0 && isCapitalised(found))) continue;
    const [before, after] = [text.slice(0, start), text.slice(end)];
    const isPossessive =
      /^(?:his|hers|its|theirs?)$/iu.test(found) ||
      (/^her$/iu.test(found) &&
        /^\s+(?!in\b|at\b|on\b|to\b|for\b|with\b|after\b|before\b|about\b|last\b|this\b)\p{L}/iu.test(after));
    const isBound = isPossessive || /^(?:s?he|they)$/iu.test(found);
    if (isOwn(refersTo, { before, after, isBound })) continue;
    return { refersTo, isPossessive, text: found, start, end };
  }
  return null;
}

interface AroundPronoun {
  readonly before: string;
  readonly after: string;
  /** Of a form that a "who" before it may own: "who lost his", "who said he would", not "who met him". */
  readonly isBound: boolean;
}

/** Whether the question has itself what a pronoun stands for, or the word is no pronoun where it stands. */
function isOwn(refersTo: Pronoun['refersTo'], { before, after, isBound }: AroundPronoun): boolean {
  switch (refersTo) {
    case 'time':
      return false;
    case 'place':
      // "Are there", "there is": nothing is meant by it.
      return (
        !/^[\s?!.,]*(?:$|[,.?!]|(?:in|on|last|since|before|after|yesterday)\b)/iu.test(after) ||
        /^\s*(?:is|are|was|were)\s*$/iu.test(before)
      );
    case 'statement':
      return !/^[\s?!.]*$/u.test(after) || names(before);
    case 'thing':
      return EXPLETIVE.test(after) || /\b(?:what|that)\s+time\s+is\s+$/iu.test(before) || names(before);
    case 'person':
    case 'people':
      return (
        /^\s+(?:majesty|highness|excellency|holiness|honou?r)/iu.test(after) ||
        names(before) ||
        (isBound && SUBJECT.test(before))
      );
  }
}

/** "How long does it take to build …", "Is it true that …", "Will it rain": "it" stands for what follows, or for nothing. */
const EXPLETIVE = /^['’]s\b.*\b(?:that|to)\s|^\s+(?:\w+\s+){0,3}?(?:to\s+\p{L}|that\s+\p{L}|rain|snow|freeze)/iu;

/** "Who lost his …": whoever it was. Not "who is his …", and not "who met him". */
const SUBJECT =
  /^\s*(?:who|which\s+\p{L}+|how many\s+\p{L}+)\s+(?!(?:is|are|was|were|did|does|do|will|has|have|had|can|could|would)\b)\p{L}/iu;

/** Whether a text names somebody or something that a pronoun after it may stand for; a place or time need not be it. */
function names(text: string): boolean {
  const named = text
    .replace(OBJECT, '')
    .replace(/^\s*\p{Lu}\p{L}*/u, (first) => (OPENERS.test(first.trim()) ? '' : first))
    .replaceAll(
      /(?<![\p{L}])(?:in|at|near|on|from|during|after|before)\s+(?:the\s+|a\s+)?[\p{L}\p{N}-]+(?:\s+\p{Lu}[\p{L}-]*)*/giu,
      ' ',
    );
  return /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}]+|(?:the|a|an|which|whose|every|each)\s+\p{L}{2,})/u.test(named);
}

/** "Which minister did she meet": the minister is another than she. */
const OBJECT = new RegExp(
  String.raw`^\s*(?:which|whose|what|how many)\s+(?:\p{L}+\s+){1,3}?(?=(?:${AUXILIARY})\s)`,
  'iu',
);

const OPENERS =
  /^(?:who|whom|whose|what|which|when|where|why|how|did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|and|but|so|since|until|in|at|on|by|with|for|from|to|of|tell|please|then|was)$/iu;
