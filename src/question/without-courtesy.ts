import { LANGUAGES } from '../language/language.ts';
import { placesAfter } from '../language/places-after.ts';
import { readPhrases } from '../language/read-messages.ts';
import { type ReadPhrase, readPhrase } from '../language/read-phrase.ts';
import { type SaidWord, saidWords } from '../language/said-words.ts';
import { plainLetters } from '../text/plain-letters.ts';
import { AUXILIARY, QUESTION_WORDS } from './follow-ups/question-parts.ts';
import common from './foreign/common-words.json' with { type: 'json' };

/**
 * A question without what leads up to it, and without thanks behind it: "could you tell me when the pier opens, please?" asks
 * "when the pier opens". The archive prints none of those words, and a reader takes them for part of what is asked. What
 * leads up to no question stays as it is.
 */
export function withoutCourtesy(text: string): string {
  const words = saidWords(text);
  const said = words.map(({ plain }) => plain);
  const first =
    placesAfter(LEADING, said, 0).find((at) => at === 0 || BEGINS.test(`${said.slice(at).join(' ')} `)) ?? 0;
  const thanks = said.findIndex((_, at) => at > 0 && placesAfter(BEHIND, said, at).includes(said.length));
  const last = thanks < 0 ? words.length : thanks;
  if (last - first < LEAST || (first === 0 && last === words.length)) return text;
  const asked = text.slice(startOf(words[first]), last === words.length ? text.length : words[last - 1]?.end);
  return first === 0 ? asked : asDirect(asked.replace(/^(?:if|whether)\s+/iu, ''));
}

/** Words that a question has at the least: "who said thanks" ends with none. */
const LEAST = 3;

const startOf = (word: SaidWord | undefined): number => word?.start ?? 0;

const phrasesOf = (...kinds: readonly string[]): readonly ReadPhrase[] =>
  LANGUAGES.flatMap((language) => kinds.flatMap((kind) => readPhrases(language)[kind] ?? [])).map((phrase) =>
    readPhrase(phrase),
  );

const LEADING = phrasesOf('courtesy', 'polite');
const BEHIND = phrasesOf('polite');

/** How a question begins, in plain letters. */
const BEGINS = new RegExp(
  `^(?:${[
    QUESTION_WORDS,
    AUXILIARY,
    'if|whether|whats|whos|wheres|whens',
    ...[common.ru, common.tr, common.az].flatMap(({ asks }) => Object.keys(asks).map(plainLetters)),
  ].join('|')}) `,
  'u',
);

/** "Who the mayor is" asks what "who is the mayor" does. */
function asDirect(asked: string): string {
  return asked.replace(INDIRECT, '$1 $3 $2');
}

const INDIRECT = /^(who|what|where|when|how\s+\p{L}+)\s+(.+?)\s+(is|are|was|were)(?=[\s?!.]*$)/iu;
