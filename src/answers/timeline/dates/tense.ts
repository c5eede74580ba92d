import type { Span } from '../../../articles/article.ts';
import { IRREGULAR_FAMILIES } from '../../../text/irregular-verbs.ts';
import { ENGLISH_NUMBER } from '../../../text/number-words.ts';

/** Whether the verb that a date belongs to tells of what was or of what is to come; null when no verb tells. */
export type Direction = 'past' | 'future' | 'unclear' | null;

const NOUNS: ReadonlySet<string> = new Set(['man', 'woman', 'child', 'person', 'foot', 'tooth', 'mouse']);
// "ground", "wound" and the like are nouns more often than verbs.
const MOSTLY_NOUNS: ReadonlySet<string> = new Set([
  'ground',
  'wound',
  'bit',
  'bound',
  'bore',
  'felt',
  'rung',
  'lay',
  'wove',
  'run',
  'come',
  'become',
]);
const IRREGULAR = IRREGULAR_FAMILIES.filter(([base = '']) => !NOUNS.has(base))
  .flatMap(([, ...past]) => past)
  .filter((form) => !MOSTLY_NOUNS.has(form));
// Verbs whose past looks like their present; in reports it mostly is the past: "A quake hit the town on Monday."
const UNCHANGED = 'beat|hit|cut|put|set|shut|cost|hurt|let|quit|split|burst|cast|spread|broadcast';

const VERB = String.raw`(?: not)?(?: (?:also|now|still|again|\p{Ll}+ly))?(?: be| have)?(?: \p{Ll}+)?`;
const NO_VERB = `the|a|an|his|her|its|their|our|my|this|that|these|those|about|at|work|power|safety|court|hospital|prison|jail|parliament|school|police|people|death|office|${ENGLISH_NUMBER}|zero|nearly|almost|more|least|all|both`;
const FUTURE = [
  `(?:will|shall|won['’]t)${VERB}(?: (?:shut|cut|put|set|open|closed))?`,
  String.raw`(?:is|are)(?: (?:also|now|still))? (?:to|due|set|scheduled|expected|planned|likely|going|forecast|meant|supposed|slated|poised)(?: to)?(?: be)?(?: \p{Ll}+)?`,
  String.raw`(?:plan|plans|intend|intends|hope|hopes|expect|expects|want|wants|aim|aims) to(?: be)? \p{Ll}+`,
  String.raw`(?:may|might|must|should|can|cannot)(?: not)?(?: be)? \p{Ll}+`,
  'будет|будут|состоится|пройд[её]т|планиру(?:ет|ют)|намерен[аы]?',
];
const DONE = String.raw`(?:managed|able|declined|began|started|continued|failed|refused|forced|tried|helped|came|went|got) to(?: be)? \p{Ll}+`;
const UNCLEAR = [
  `(?:would|could)(?:n['’]t)?${VERB}`,
  String.raw`(?:was|were|had) to(?: be)? \p{Ll}+`,
  String.raw`to(?: be)? (?!(?:${NO_VERB}|\p{Ll}*[^s]s)(?![\p{L}]))\p{Ll}+`,
];
const PAST = [
  String.raw`(?:has|have)(?: not)?(?: been)? \p{Ll}+(?:ed|en)`,
  `was|were|had|did|said|told|${UNCHANGED}|${IRREGULAR.join('|')}`,
  String.raw`(?!(?:hundred|need|indeed|speed|red|feed|seed|breed|bed|led)\b)\p{Ll}{2,}ed`,
];

// The order matters: "is expected to be held" is one cue of the future, not "expected" and "held".
const CUES = new RegExp(
  String.raw`(?<![\p{L}\p{M}'’])(?:(?<future>${FUTURE.join('|')})|(?<done>${DONE})|(?<unclear>${UNCLEAR.join('|')})|(?<past>${PAST.join('|')}))(?![\p{L}\p{M}])`,
  'gu',
);

/**
 * The direction of the verb that the words at `span` belong to: the last one before them in their clause, else the first
 * after them. A clause of nothing but the date ("On Friday, …") belongs to its neighbour.
 */
export function directionAt(text: string, span: Span): Direction {
  const cue = cueOf(text, span);
  if (cue === null) return null;
  // What was planned for Friday, or closed until Friday, was so before it: the verb does not say where Friday lies.
  const isAhead =
    cue.start < span.start && (AHEAD_BEFORE.test(text.slice(0, span.start)) || AHEAD.test(text.slice(span.start)));
  return cue.direction === 'past' && isAhead ? 'unclear' : cue.direction;
}

/** Whether a sentence tells of something that happened: its first verb is of the simple past. */
export function tellsOfThePast(text: string): boolean {
  const [first] = cuesIn(text, { start: 0, end: text.length });
  return first?.direction === 'past' && !NO_SIMPLE_PAST.test(text.slice(first.start));
}

/** "has broken", and "risks related to": a verb that tells no event by itself. */
const NO_SIMPLE_PAST = /^(?:(?:has|have) |\p{Ll}+ed (?:to|by|with|as) )/u;

/** The verb that the words at `span` belong to. */
function cueOf(text: string, span: Span): Cue | null {
  const clauses = clausesOf(text, span);
  const at = clauses.findIndex(({ start, end }) => span.start >= start && span.start < end);
  const own = clauses[at];
  if (own === undefined) return null;
  const cues = cuesIn(text, own);
  const nearest = cues.findLast(({ start }) => start < span.start) ?? cues.find(({ start }) => start >= span.end);
  if (nearest !== undefined) return nearest;
  const isBare =
    NO_VERB_BEFORE.test(text.slice(own.start, span.start)) &&
    wordCount(text.slice(span.end, own.end)) <= MOST_WORDS_AFTER;
  if (!isBare) return null;
  const [previous, next] = [clauses[at - 1], clauses[at + 1]];
  if (previous !== undefined) return cuesIn(text, previous).at(-1) ?? null;
  return next === undefined ? null : (cuesIn(text, next)[0] ?? null);
}

const AHEAD = /^(?:(?:early|late)\s)?(?:for|until|till|from|by)\s/iu;
const AHEAD_BEFORE = /(?<!\p{L})(?:for|until|till|from|by)\s(?:(?:early|late)\s)?$/iu;
const MOST_WORDS_AFTER = 3;

/** What may stand before a date that is no clause of its own: "early on Friday", "after two days of talks on Friday". */
const NO_VERB_BEFORE =
  /^\s*(?:and\s)?(?:(?:early|late|only|just|first|again|on|in|the|night|morning|evening|afternoon|eve)\s)*(?:(?:\p{L}+ing|after|before|following|during|at|in|amid|despite)\s(?:\S+\s){0,6})?$/iu;

interface Cue extends Span {
  readonly direction: Direction;
}

function cuesIn(text: string, { start, end }: Span): readonly Cue[] {
  return [...text.slice(start, end).matchAll(CUES)].map(({ 0: words, index, groups }) => ({
    start: start + index,
    end: start + index + words.length,
    direction: groups?.['future'] ? 'future' : groups?.['unclear'] ? 'unclear' : 'past',
  }));
}

const BREAK =
  /,(?!\d)|[;:()“”"«»]|\s[–—-]\s|\s(?=(?:that|who|whom|which|while|when|where|after|before|because|but|as|if|although|though|whether)\s)|\s(?=and \p{Ll}+s\s)/gu;

/** The clauses of a sentence, roughly: parted at marks and at words that open one. A mark within the date parts nothing. */
function clausesOf(text: string, span: Span): readonly Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    const within = index >= span.start && index < span.end;
    // "before Friday": the word belongs to the date.
    const opensDate = /^\s$/u.test(mark) && /^\s?\S+\s*$/u.test(text.slice(index, span.start)) && index < span.start;
    if (within || opensDate) continue;
    if (index > start) clauses.push({ start, end: index });
    start = index + mark.length;
  }
  return [...clauses, { start, end: text.length }].filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
