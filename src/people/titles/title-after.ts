import type { Span } from '../../articles/article.ts';
import { type NameWord, nameWords } from '../words/name-word.ts';
import { isOccupation, isOffice, isPluralOffice, modifiesTitle } from '../words/title-lexicon.ts';

/** What tells of a deed or a record rather than of an office: "the first president to lower prices", "the only senator who voted no". */
const RECORD = /^(?:first|second|third|last|only|next|\p{Ll}+est)$/u;
const OF_DEEDS = /^(?:to|in|since|who|that|with|at|from|on|under)$/;
/** "Brank, his wife and their two children": a list of people. */
const AND_OTHERS = /\band (?:his|her|its|their|our|the|an?|\p{N}+|two|three|four|five)\b/u;

/** Characters after a name within which a title must end. */
const LONGEST_TITLE = 160;
const OPENING =
  /^(?:, (?:aged )?(?<age>\d{1,3}, )?|(?<copula>,? (?:who )?(?:is|became|remains|serves as|has been) )|(?<bracket> \())(?<article>(?:the|an?|its|his|her|their|our|then|now) )?/;
// What follows its head in a title; anything else ends the words that may be one.
const JOINT = /^(?:of|for|at|in|to|on|from|with|and|who|that|based|under|behind|representing|responsible)$/;
const VERB =
  /^(?:is|was|are|were|be|been|has|had|have|will|would|can|could|may|might|must|shall|should|said|says|met|told|went|came|took|made|gave|got|left|won|lost|held|became|began|spoke|sent|wrote|paid|led|saw|knew|did|does|do)$/;

/**
 * The title that follows a name, as a span of `text`: ", the minister of defense," gives "minister of defense",
 * ", 52, a baker from Baku," gives "baker from Baku". Null when nothing there is surely one.
 */
export function titleAfter(text: string, name: Span): Span | null {
  const rest = text.slice(name.end, name.end + LONGEST_TITLE);
  const opening = OPENING.exec(rest);
  if (!opening) return null;
  const { age, copula, bracket, article } = opening.groups ?? {};
  if (copula !== undefined && article === undefined) return null;
  const clause = clauseAt(rest, opening[0].length, { bracket: bracket !== undefined, copula: copula !== undefined });
  if (clause === null || listsAnother(rest.slice(opening[0].length + clause.length))) return null;
  if (!isTitle(clause, age !== undefined && article !== undefined)) return null;
  const start = name.end + opening[0].length;
  return { start, end: start + clause.length };
}

interface Manner {
  /** "Zakir Hasanov (minister of defense)" */
  readonly bracket: boolean;
  /** "Zakir Hasanov is the minister of defense" */
  readonly copula: boolean;
}

/** The words up to the mark that closes an apposition; null when none does. */
function clauseAt(rest: string, from: number, { bracket, copula }: Manner): string | null {
  const closing = bracket
    ? /\)/
    : copula
      ? /[,;:!?()—\n“"«]|\.(?=\s+\p{Lu}|\s*$)| (?=(?:who|that|which|and|but|since|after|when|while)\b)/u
      : /[,;:!?()—\n“"«]|(?<!\b\p{Lu})\.(?=\s+\p{Lu}|\s*$)/u;
  const end = rest.slice(from).search(closing);
  return end <= 0 ? null : rest.slice(from, from + end).trimEnd();
}

/** "Hasanov, the prime minister, and the speaker": a list of people, where the words name somebody else. */
function listsAnother(rest: string): boolean {
  return /^, (?:and|or|as well as) (?:the|a|an|its|\p{Lu})/u.test(rest);
}

function isTitle(clause: string, aged: boolean): boolean {
  const words = nameWords(clause);
  if (words.length === 0 || words.length > 16) return false;
  const joint = words.findIndex(({ key, shape }, index) => index > 0 && shape !== 'capital' && JOINT.test(key));
  const head = words[(joint < 0 ? words.length : joint) - 1];
  if (!head || words.some(({ text }) => VERB.test(text))) return false;
  if (AND_OTHERS.test(clause) || tellsOfDeeds(words, joint)) return false;
  const office = (isOffice(head.key) && !isPluralOffice(head.key)) || isOccupation(head.key);
  const before = words.slice(0, words.indexOf(head));
  const plain = before.every(
    ({ shape, key }) => shape === 'capital' || modifiesTitle(key) || isOffice(key) || key.length > 3,
  );
  return (office && plain) || (aged && head.shape !== 'capital');
}

function tellsOfDeeds(words: readonly NameWord[], joint: number): boolean {
  if (joint < 0 || !OF_DEEDS.test(words[joint]?.key ?? '')) return false;
  return words.slice(0, joint).some(({ key, shape }) => shape !== 'capital' && RECORD.test(key));
}
