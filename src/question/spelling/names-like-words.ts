import { STOP_WORDS } from '../../text/stop-words.ts';
import { wordsOf } from '../../text/words.ts';
import type { KnownWords } from './known-words.ts';

/** After these "us" is no pronoun, where a noun or a verb follows: "did the us attack", "the president of us steel". */
const BEFORE_COUNTRY =
  /(?:^|\b(?:the|of|in|from|by|with|and|or|vs|versus|against|to|for|did|does|do|has|is|was|will|can|former))\s*$/iu;

/**
 * "us" where it can only be the country, as the archive writes that: in capitals, else by its name. "Tell us" stays a
 * pronoun, and so does what might be either.
 */
export async function restoreCountry(text: string, words: KnownWords): Promise<string> {
  const all = wordsOf(text);
  const found = all.find(({ text: word, start }, index) => {
    if (word !== 'us') return false;
    const before = text.slice(0, start);
    const next = all[index + 1]?.text.toLowerCase();
    return /\bthe\s+$/iu.test(before) || (next !== undefined && !STOP_WORDS.has(next) && BEFORE_COUNTRY.test(before));
  });
  if (found === undefined) return text;
  const forms = (await words.printed(['us'])).get('us') ?? [];
  const name = forms.some((form) => /^U\.?S\.?$/u.test(form.text)) ? 'US' : 'United States';
  return text.slice(0, found.start) + name + text.slice(found.end);
}
