import type { PreTrainedTokenizer } from './library.ts';
import type { Encode } from './word-tokens.ts';

/** Texts that are remembered, a few MB; the words of news are mostly the same ones. */
const MOST_TEXTS = 50_000;
/** Characters of the longest text that is remembered: a word, with what stands around it. */
const LONGEST = 64;

/**
 * Token ids of a text without special tokens, by a tokenizer of transformers.js; those of words are kept: a
 * passage of 100 tokens took 7 ms to tokenize word by word, and 18 to be read by the built-in reader. All is forgotten
 * once it is full.
 */
export function createEncode(tokenizer: PreTrainedTokenizer): Encode {
  const known = new Map<string, readonly number[]>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const ids = tokenizer.encode(text, { add_special_tokens: false });
    if (text.length > LONGEST) return ids;
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, ids);
    return ids;
  };
}
