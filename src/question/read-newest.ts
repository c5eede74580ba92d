import { LANGUAGES } from '../language/language.ts';
import { readPhrases } from '../language/read-messages.ts';
import { readPhrase } from '../language/read-phrase.ts';
import { saidWords } from '../language/said-words.ts';
import { contentWords } from '../text/words.ts';

/** A question without the words that ask for the newest of what is told. */
export interface NewestAsked {
  readonly question: string;
  readonly asksNewest: boolean;
}

const NEWEST = readPhrase(LANGUAGES.flatMap((language) => readPhrases(language)['newest'] ?? []).join('|'));

/**
 * Takes "latest", "current", "so far" out of a question: no article need print them, the newest that answers is meant.
 * A question that asks for nothing else is left as it is.
 */
export function readNewest(text: string): NewestAsked {
  const words = saidWords(text);
  let question = text;
  for (const [from, to] of newestIn(words.map(({ plain }) => plain)).toReversed()) {
    const [first, last] = [words[from], words[to - 1]];
    if (first === undefined || last === undefined) continue;
    question = `${question.slice(0, first.start)}${first.plain === 'the' ? 'the' : ''}${question.slice(last.end)}`;
  }
  const asked = question
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[?!.,])/gu, '')
    .trim();
  return contentWords(asked).length === 0 || asked === text
    ? { question: text, asksNewest: AS_IT_IS_NOW.test(text) }
    : { question: asked, asksNewest: true };
}

/** The words that ask for the newest: half-open places, none within another. */
function newestIn(said: readonly string[]): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = 0; at < said.length;) {
    const to = NEWEST(said, { at, topic: null }, (reached) => reached)?.at ?? at;
    if (to > at) found.push([at, to]);
    at = Math.max(to, at + 1);
  }
  return found;
}

/** "Is anyone still missing?", "has it reopened yet?": how it is now the newest article tells. */
const AS_IT_IS_NOW = /^\W*(?:and |but )?(?:is|are|does|do|has|have)\b.*\b(?:still|yet|already|any ?more|no longer)\b/iu;
