import { isTitleHead, modifiesTitle } from '../../../people/words/title-lexicon.ts';
import { keyOf } from '../../../people/words/key-of.ts';
import { isCapitalised } from '../../../text/is-capitalised.ts';

/**
 * Of whom a question asks who they are, by name, titles before it among its words: "Who is Rosa Hume?", "tell me about Mayor
 * Prehn", "what rank has Hume?". Null for any other question: who holds an office, or does something, is looked for by its words.
 */
export function personAsked(question: string): string | null {
  const name = [ASKED, ABOUT, TITLE, TITLE_OF, BEHIND].flatMap((form) => {
    const groups = form.exec(question)?.groups;
    return groups?.['name'] ?? groups?.['owner'] ?? [];
  })[0];
  return name !== undefined && isName(name.split(/\s+/u)) ? name : null;
}

/** Up to six words, titles among them. */
const NAME = String.raw`(?<name>[\p{L}\p{M}'’.-]+(?:\s+[\p{L}\p{M}'’.-]+){0,5}?)`;

const ASKED = new RegExp(
  String.raw`^\W*who(?:['’]?s|\s+(?:exactly\s+)?(?:is|was))\s+(?:(?:this|that|exactly)\s+)?${NAME}[\s?!.]*$`,
  'iu',
);
/** "Tell me about Rosa Hume", "What do you know about Rosa Hume?" */
const ABOUT = new RegExp(
  String.raw`^\W*(?:(?:please\s+)?(?:tell|show|give)\s+me\s+(?:something\s+|more\s+)?|what\s+(?:do|can)\s+you\s+(?:know|say|tell\s+me)\s+|anything\s+|info(?:rmation)?\s+)(?:about|on)\s+${NAME}[\s?!.]*$`,
  'iu',
);
const TITLES = '(?:job|office|position|post|profession|rank|role|title)';
/** What somebody is by title: "What rank does Hume have?", "What is Hume’s job?", "What is the title of Hume?" */
const TITLE = new RegExp(
  String.raw`^\W*(?:what|which)(?:\s+kind\s+of)?\s+${TITLES}\s+(?:is|was|has|had|does|did)\s+${NAME}(?:\s+(?:have|hold|in))?[\s?!.]*$`,
  'iu',
);
const TITLE_OF = new RegExp(
  String.raw`^\W*what(?:['’]?s|\s+(?:is|was))\s+(?:(?:the\s+)?${TITLES}\s+of\s+${NAME}|${NAME.replace('<name>', '<owner>')}['’]s?\s+${TITLES})[\s?!.]*$`,
  'iu',
);
/** As words carried over from another language may stand: "Rosa Hume who is". */
const BEHIND = new RegExp(String.raw`^\s*${NAME}\s+who(?:\s+is)?[\s?!.]*$`, 'iu');

/** Whether words are a name, capitalised throughout but for its particles, behind titles if any. */
function isName(words: readonly string[]): boolean {
  const first = words.findIndex((word) => !isOfTitle(word));
  const name = first < 0 ? [] : words.slice(first);
  const isWhole = name.every(
    (word, at) => !isPossessive(word) && (isCapitalised(word) || (at < name.length - 1 && PARTICLE.test(word))),
  );
  return name.length > 0 && isWhole && !isOfTitle(name.at(-1) ?? '');
}

const isPossessive = (word: string): boolean => /['’]s?$/u.test(word);
const PARTICLE = /^(?:al|bin|d[aeiu]|de[nr]|el|ibn|la|ter|van|von)$/u;

function isOfTitle(word: string): boolean {
  const key = keyOf(word);
  return isTitleHead(key) || modifiesTitle(key);
}
