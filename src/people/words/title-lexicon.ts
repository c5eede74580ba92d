import titles from '../word-lists/titles.json' with { type: 'json' };
import { keysOf } from './keys-of.ts';

/** Words that name an office, a rank or an occupation: "minister", "admiral". Keys as in `NameWord`. */
const HEADS = keysOf([...Object.values(titles.heads), titles['other languages'], titles.abbreviations]);
/** Words that name a relation or a way of life, and a person only behind a comma: "a baker from Baku". */
const OCCUPATIONS = keysOf([titles.occupations]);
/** Ranks and degrees: they stand directly before a name, behind an office. */
const RANKS = keysOf([titles.heads.military, titles.abbreviations, titles['ranks besides'], 'professor academician']);
/** Words that stand before a head and belong to it: "former", "vice". */
const QUALIFIERS = keysOf([titles.qualifiers]);
/** What an office is concerned with: "foreign", "finance". */
const FIELDS = keysOf([titles.fields]);
/** "Mr.", "Lady": a person follows, but it is no office. */
const HONORIFICS = keysOf([titles.honorifics]);
/** Short forms that end in a full stop: "Gen", "Sen". */
const ABBREVIATIONS = keysOf([titles.abbreviations, titles['short honorifics']]);

/** Those who speak in the name of others: "spokesman", "lawyer". */
const SPEAKING_FOR_OTHERS = keysOf([titles['speak for others']]);
/** Words for somebody that are neither an office nor an occupation: "friend", "fan". */
const PEOPLE_BESIDES = keysOf([titles['people besides']]);

/** Whether a word by itself announces a person, or several: an office or an honorific. */
export function isTitleHead(key: string): boolean {
  return isOffice(key) || HONORIFICS.has(key);
}

/** Whether a word by itself names an office, a rank or an occupation, in the plural or "-elect" too. */
export function isOffice(key: string): boolean {
  return HEADS.has(key) || HEADS.has(key.replace(/s$|(?:elect|designate|general|apparent|intraining)$/, ''));
}

/** Whether a word names the office of several people: "presidents". */
export function isPluralOffice(key: string): boolean {
  return !HEADS.has(key) && HEADS.has(key.replace(/s$/, ''));
}

export function isOccupation(key: string): boolean {
  return OCCUPATIONS.has(key) || /...(?:ologist|ographer|ician|woman|person)$/.test(key);
}

export const isRank = (key: string): boolean => RANKS.has(key);
export const isHonorific = (key: string): boolean => HONORIFICS.has(key);
export const isTitleAbbreviation = (key: string): boolean => ABBREVIATIONS.has(key);

/** Whether a word is the office of somebody who speaks in the name of another, in the plural too. */
export function speaksForOthers(key: string): boolean {
  return SPEAKING_FOR_OTHERS.has(key) || SPEAKING_FOR_OTHERS.has(key.replace(/s$/, ''));
}

/** Whether a word tells of somebody, whatever they do: "minister", "baker", "friends". */
export function isPersonNoun(key: string): boolean {
  const one = key.replace(/s$/, '');
  return (
    isOffice(key) ||
    speaksForOthers(key) ||
    isOccupation(one) ||
    isOccupation(key) ||
    PEOPLE_BESIDES.has(key) ||
    PEOPLE_BESIDES.has(one)
  );
}

/** Whether a word may stand before the head of a title. */
export function modifiesTitle(key: string): boolean {
  return QUALIFIERS.has(key) || FIELDS.has(key);
}
