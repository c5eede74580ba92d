import type { PreTrainedTokenizer } from './library.ts';
import { createEncode } from './create-encode.ts';
import { loneFrame } from './pair-frame.ts';
import type { EncodedText } from './token-tensors.ts';

/** The tokens of a whole text, special ones included; never cut. */
export type Tokenize = (text: string) => EncodedText;

/** What a word and the words beside it have between them, whatever normalises them. */
const SPACES = /[ \n]+/;

/**
 * Tokenizes texts as `tokenizer` does. One of BERT's kind looks at nothing beyond a space, so there every word is
 * tokenized once and remembered: the words of news are mostly the same ones, and nine tenths of the time that a static
 * model took over a passage were its tokenizer's.
 */
export function createTokenize(tokenizer: PreTrainedTokenizer): Tokenize {
  const whole: Tokenize = (text) => tokenizer(text, { padding: false, truncation: false, return_tensor: false });
  if (!cutsAtSpaces(tokenizer)) return whole;
  const encode = createEncode(tokenizer);
  const { before, after } = loneFrame(tokenizer);
  const hasTypes = 'token_type_ids' in whole('a');
  return (text) => {
    const ids = [...before.ids];
    for (const word of text.split(SPACES)) if (word !== '') ids.push(...encode(word));
    ids.push(...after.ids);
    const encoded = { input_ids: ids, attention_mask: ids.map(() => 1) };
    return hasTypes ? { ...encoded, token_type_ids: ids.map(() => 0) } : encoded;
  };
}

/** Whether the tokens of words, one after the other, are the tokens of the text. */
function cutsAtSpaces(tokenizer: PreTrainedTokenizer): boolean {
  const made: unknown = Reflect.get(tokenizer, '_tokenizerJSON');
  const added = valueOf(made, 'added_tokens');
  return (
    typeOf(made, 'normalizer') === 'BertNormalizer' &&
    typeOf(made, 'pre_tokenizer') === 'BertPreTokenizer' &&
    typeOf(made, 'model') === 'WordPiece' &&
    Array.isArray(added) &&
    !added.some((token) => / |\n/.test(String(valueOf(token, 'content'))))
  );
}

const typeOf = (made: unknown, part: string): unknown => valueOf(valueOf(made, part), 'type');

function valueOf(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}
