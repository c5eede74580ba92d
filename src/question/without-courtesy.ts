import { LANGUAGES } from '../language/language.ts';
import { patternOf, type SaidWord, saidWords } from '../language/phrase-pattern.ts';
import { readPhrases } from '../language/read-messages.ts';
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
  const said = words.map(({ plain }) => `${plain} `).join('');
  const first = count(LEAD.exec(said)?.[0]);
  const last = words.length - count(BEHIND.exec(said)?.[0]);
  if (last - first < LEAST || (first === 0 && last === words.length)) return text;
  const asked = text.slice(startOf(words[first]), last === words.length ? text.length : words[last - 1]?.end);
  return first === 0 ? asked : asDirect(asked.replace(/^(?:if|whether)\s+/iu, ''));
}

/** Words that a question has at the least: "who said thanks" ends with none. */
const LEAST = 3;

const count = (phrase = ''): number => phrase.split(' ').length - 1;
const startOf = (word: SaidWord | undefined): number => word?.start ?? 0;

const phrasesOf = (...kinds: readonly string[]): string =>
  LANGUAGES.flatMap((language) => kinds.flatMap((kind) => readPhrases(language)[kind] ?? []))
    .map(patternOf)
    .join('|');

/** Words that begin a question, in plain letters. */
const BEGINS = [
  QUESTION_WORDS,
  AUXILIARY,
  'if|whether|whats|whos|wheres|whens',
  ...[common.ru, common.tr, common.az].flatMap(({ asks }) => Object.keys(asks).map(plainLetters)),
].join('|');

const LEAD = new RegExp(`^(?:${phrasesOf('courtesy', 'polite')})+(?=(?:${BEGINS}) )`, 'u');
const BEHIND = new RegExp(`(?<= )(?:${phrasesOf('polite')})+$`, 'u');

/** "Who the mayor is" asks what "who is the mayor" does. */
function asDirect(asked: string): string {
  return asked.replace(INDIRECT, '$1 $3 $2');
}

const INDIRECT = /^(who|what|where|when|how\s+\p{L}+)\s+(.+?)\s+(is|are|was|were)(?=[\s?!.]*$)/iu;
