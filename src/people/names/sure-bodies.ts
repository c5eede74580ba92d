import { foldName } from '../words/fold-name.ts';
import type { PersonMention } from '../words/person-mention.ts';
import { type BodyForm, bodyForm, keyOfBody } from './body-form.ts';
import { type BodySign, bodySigns } from './body-surroundings.ts';

/** A text with the names that a tagger found in it. */
export interface NamesOfText {
  readonly text: string;
  readonly people: readonly PersonMention[];
  /** Names of bodies, and of much else that is neither a person nor a place. In order. */
  readonly organisations: readonly PersonMention[];
}

/** How many different signs around its mentions make a name a body's. */
const ENOUGH: Readonly<Record<BodyForm, number>> = { body: 0, open: 1, doubtful: 3, none: Infinity };

/**
 * Those names that surely are a body's: by their words ("Ministry of Justice", "BBC"), by what stands around any of
 * their mentions ("a spokesman for Orla"), or as the letters of one in brackets. Laws, days, works, contractions and
 * people, which a tagger takes for bodies as well, have no such signs.
 */
export function sureBodies({ text, people, organisations }: NamesOfText): readonly PersonMention[] {
  const keys = organisations.map(({ name }) => keyOfBody(name));
  const signs = new Map<string, Set<BodySign>>();
  organisations.forEach((mention, index) => {
    const key = keys[index] ?? '';
    const known = signs.get(key) ?? new Set();
    for (const sign of bodySigns(text, mention)) known.add(sign);
    signs.set(key, known);
  });
  const namesPerson = createNamesPerson(people);
  const sure = new Set<string>();
  organisations.forEach(({ name }, index) => {
    const key = keys[index] ?? '';
    const form = bodyForm(name);
    if ((signs.get(key)?.size ?? 0) >= ENOUGH[form] && !namesPerson(key, form)) sure.add(key);
  });
  for (const [full, letters] of inBrackets(text, organisations)) {
    const [one, other] = [keyOfBody(full.name), keyOfBody(letters.name)];
    if (sure.has(one)) sure.add(other);
    else if (sure.has(other)) sure.add(one);
  }
  return organisations.filter((_mention, index) => sure.has(keys[index] ?? ''));
}

/** Whether a name is somebody's whom the text names, or holds it without being a body by its form. */
function createNamesPerson(people: readonly PersonMention[]): (key: string, form: BodyForm) => boolean {
  const words = new Set(people.flatMap(({ name }) => foldName(name).split(' ')));
  return (key, form) => form !== 'body' && key.split(' ').every((word) => words.has(word));
}

/** "Federal Roads Board (FRB)": a name and the letters for it. */
function inBrackets(
  text: string,
  organisations: readonly PersonMention[],
): readonly (readonly [full: PersonMention, letters: PersonMention])[] {
  return organisations.flatMap((letters, index) => {
    const full = organisations[index - 1];
    if (full === undefined || !/^\p{Lu}[\p{Lu}.&-]+$/u.test(letters.name)) return [];
    const isBracketed = text.slice(full.end, letters.start) === ' (' && text[letters.end] === ')';
    return isBracketed ? [[full, letters] as const] : [];
  });
}
