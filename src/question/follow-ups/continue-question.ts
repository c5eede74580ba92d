import type { Earlier } from '../../reply/kinds/earlier.ts';
import { findDatePhrase } from '../dates/find-date-phrase.ts';
import { askInstead, AUXILIARY, isBare, partsOf } from './question-parts.ts';
import { peopleIn, placeIn, type Referent, thingIn } from './referents.ts';
import { isCapitalised } from '../../text/is-capitalised.ts';

const OPENING = /^\s*(?:(?:and|but|ok(?:ay)?|so)[,\s]+)?(?:(?:what|how)\s+about|and|but)(?:\s+|,\s*)(?=\S)/iu;
const OWN_QUESTION = new RegExp(
  String.raw`^(?:who|whom|whose|what|which|when|where|why|how|${AUXILIARY})(?![\p{L}-])`,
  'iu',
);
/** Words of what is put in place of something, at the most; more is a question of its own. */
const LONGEST = 6;

/**
 * The question that "and in 2024?", "what about Karagülle?" or "and who paid?" goes on from, with its new part in place.
 * Null for a text that does not go on from another, or whose part has no place in it.
 */
export function continueQuestion(text: string, earlier: Earlier, people: readonly string[]): string | null {
  const opening = OPENING.exec(text)?.[0] ?? '';
  const part = text.slice(opening.length).replace(/[\s?!.]+$/u, '');
  if (opening === '' || part === '') return null;
  if (isBare(part)) return askInstead(part, earlier.question);
  // "And who paid for it?" asks by itself, but for its pronoun.
  if (OWN_QUESTION.test(part)) return `${part.charAt(0).toUpperCase()}${part.slice(1)}?`;
  if (part.split(/\s+/u).length > LONGEST) return null;
  if (/^(?:over\s+)?there$/iu.test(part)) return atThatPlace(earlier, people);
  return atOtherTime(part, earlier.question) ?? ofAnother(part, earlier, people);
}

/** The question about another time, where the part is nothing but a time. */
function atOtherTime(part: string, question: string): string | null {
  const words = [part, `in ${part}`, `on ${part}`].find((one) => {
    const phrase = findDatePhrase(one);
    return phrase !== null && phrase.start === 0 && phrase.end === one.length;
  });
  if (words === undefined) return null;
  const before = findDatePhrase(question);
  const rest = question.replace(/[\s?!.]+$/u, '');
  return before === null
    ? `${rest} ${words}?`
    : `${question.slice(0, before.start)}${words}${question.slice(before.end)}`;
}

/** "And there?": the same of the place that the answer names. */
function atThatPlace({ question, quote }: Earlier, people: readonly string[]): string | null {
  const place = placeIn(quote ?? '', peopleIn(quote ?? '', people));
  return place === null ? null : placed(place, question);
}

/** Nouns that are told of a thing rather than things: "the cost" after a question on a pier is the pier's. */
const ASPECT =
  /^(?:the|its)\s+(?:age|aim|cause|cost|date|depth|height|length|name|number|owner|place|price|purpose|reason|result|size|speed|time|weight|width)s?$/iu;

/** The question about somebody or something else, where it has one of the kind. */
function ofAnother(part: string, { question, quote, title }: Earlier, known: readonly string[]): string | null {
  const asked = peopleIn(question, known);
  const thing = thingIn(question, `${title ?? ''} ${quote ?? ''}`, asked);
  const place = placed(part, question);
  if (place !== null) return place;
  if (ASPECT.test(part)) return thing === null ? null : `What is ${part.replace(/^its/iu, 'the')} of ${thing.name}?`;
  const [person] = peopleIn(part, known);
  const isName = isCapitalised(part);
  if (!isName && !/^(?:the|a|an|this|that)\s/iu.test(part)) return null;
  const old: Referent | null =
    person === undefined
      ? (thing ?? (asked.length === 1 ? (asked[0] ?? null) : null))
      : asked.length === 1
        ? (asked[0] ?? null)
        : null;
  return old === null ? null : `${question.slice(0, old.start)}${part}${question.slice(old.end)}`;
}

/** "in Ostervik" in place of "in Varnholm", or added to what names no such place. */
function placed(part: string, question: string): string | null {
  const preposition = /^(?:in|at|near|from|to|by|with|for|on|under|after|before)(?=\s)/iu.exec(part)?.[0];
  if (preposition === undefined) return null;
  const old = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${preposition}\s+(?:the\s+)?\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)*`,
    'u',
  ).exec(question);
  if (old !== null) return `${question.slice(0, old.index)}${part}${question.slice(old.index + old[0].length)}`;
  return partsOf(question).rest === '' ? null : `${question.replace(/[\s?!.]+$/u, '')} ${part}?`;
}
