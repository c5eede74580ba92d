import { LANGUAGES } from '../language/language.ts';
import { patternOf, saidWords } from '../language/phrase-pattern.ts';
import { readPhrases } from '../language/read-messages.ts';
import { contentWords } from '../text/words.ts';

/** A question without the words that ask for the newest of what is told. */
export interface NewestAsked {
  readonly question: string;
  readonly asksNewest: boolean;
}

const NEWEST = new RegExp(
  `(?<=^| )(?:${LANGUAGES.flatMap((language) => readPhrases(language)['newest'] ?? [])
    .map(patternOf)
    .join('|')})`,
  'gu',
);

/**
 * Takes "latest", "current", "so far" out of a question: no article need print them, the newest that answers is meant.
 * A question that asks for nothing else is left as it is.
 */
export function readNewest(text: string): NewestAsked {
  const words = saidWords(text);
  const said = words.map(({ plain }) => `${plain} `).join('');
  let question = text;
  for (const { index, 0: found } of [...said.matchAll(NEWEST)].toReversed()) {
    const first = said.slice(0, index).split(' ').length - 1;
    const last = first + found.trim().split(' ').length - 1;
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    question = `${question.slice(0, start)}${found.startsWith('the ') ? 'the' : ''}${question.slice(end)}`;
  }
  const asked = question
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[?!.,])/gu, '')
    .trim();
  return contentWords(asked).length === 0 || asked === text
    ? { question: text, asksNewest: AS_IT_IS_NOW.test(text) }
    : { question: asked, asksNewest: true };
}

/** "Is anyone still missing?", "has it reopened yet?": how it is now the newest article tells. */
const AS_IT_IS_NOW = /^\W*(?:and |but )?(?:is|are|does|do|has|have)\b.*\b(?:still|yet|already|any ?more|no longer)\b/iu;
