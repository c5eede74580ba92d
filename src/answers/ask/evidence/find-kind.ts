import { stemOf } from '../../../text/words.ts';
import type { AskedKind } from '../asked/asked-kind.ts';
import { type AskedUnit, printedUnit } from '../asked/asked-unit.ts';
import { ENGLISH_MONTH, ENGLISH_SHORT_MONTH, ENGLISH_WEEKDAY } from '../../../text/calendar-patterns.ts';
import { ENGLISH_NUMBER } from '../../../text/number-words.ts';
import { isListed } from '../../../retrieval/word-rarity.ts';

/** Half-open range of UTF-16 offsets into a sentence. */
export type TextRange = readonly [start: number, end: number];

const MONTH = `${ENGLISH_MONTH}|${ENGLISH_SHORT_MONTH}`;
const COUNT = `${ENGLISH_NUMBER}|dozen|half|once|twice`;
const CAPITALISED = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*)`;
const NAME = String.raw`${CAPITALISED}(?:\s+(?:(?:of|the|de|la|von|van|der|bin|al|and)\s+)*${CAPITALISED})*`;

const PATTERNS: Readonly<Record<Exclude<AskedKind, 'thing'>, RegExp>> = {
  date: new RegExp(
    String.raw`\b(?:(?:${ENGLISH_WEEKDAY}|\d{1,2}(?:st|nd|rd|th)?(?: of)?),?\s+)?(?:${MONTH})\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?\b)?(?:,?\s+\d{4})?\b|\b(?:${ENGLISH_WEEKDAY})\b|\b(?:1\d{3}|20\d\d)s?\b|\b\d{1,2}(?:st|nd|rd|th)[ -]century\b|\b(?:yesterday|today|tomorrow|tonight)\b|\b(?:last|next|this) (?:week|month|year|night|summer|winter|spring|autumn|fall|decade|century)\b`,
    'giu',
  ),
  number: new RegExp(
    String.raw`[$€£]?(?<![\p{L}\d.,])\d+(?:[.,]\d+)*(?![\p{L}\d])(?:\s?%|\s(?:percent|per cent|million|billion|trillion|thousand))?|\b(?:${COUNT})\b`,
    'giu',
  ),
  place: new RegExp(
    String.raw`(?<=\b(?:in|at|near|from|to|around|outside|across|into|toward|towards|inside|of|on|via|through|between|off|within)\s(?:the\s)?(?:city of\s)?)${NAME}`,
    'gu',
  ),
  person: new RegExp(NAME, 'gu'),
  reason:
    /\b(?:because|due to|owing to|thanks to|as a result|in order to|so that|since|after|following|therefore|caused by|led to|prompted|aimed at|to (?:\p{Ll}{3,}))\b/giu,
};

// Capitalised at the head of a sentence, or the name of a day or month: no part of anybody's name.
const NOBODY = new RegExp(
  `^(?:(?:The|A|An|It|He|She|They|We|I|In|On|At|By|For|But|And|As|If|When|While|This|That|These|Those|There|To|From|During|After|Before|${MONTH}|${ENGLISH_WEEKDAY})(?:\\s+|$))+`,
  'u',
);

/** Where a sentence holds something of the kind asked for; nothing for `thing`. */
export function findKind(sentence: string, kind: AskedKind): readonly TextRange[] {
  if (kind === 'thing') return [];
  return [...sentence.matchAll(PATTERNS[kind])].flatMap(({ 0: found, index }): TextRange[] => {
    const skipped = kind === 'person' ? (NOBODY.exec(found)?.[0].length ?? 0) : 0;
    const name = found.slice(skipped).trimEnd();
    if (name === '' || (kind === 'person' && isNobody(name, index + skipped))) return [];
    return [[index + skipped, index + skipped + name.length]];
  });
}

/** An acronym ("SHAPE"), or an everyday word that is capitalised only because the sentence begins with it ("Welcoming"). */
function isNobody(name: string, index: number): boolean {
  return /^\p{Lu}{2,}$/u.test(name) || (index === 0 && !/\s/u.test(name) && isListed(stemOf(name)));
}

/** Where a sentence prints a unit. */
export function findUnit(sentence: string, unit: AskedUnit): readonly TextRange[] {
  return [...sentence.matchAll(printedUnit(unit))].map(({ 0: found, index }): TextRange => [
    index,
    index + found.trimEnd().length,
  ]);
}
