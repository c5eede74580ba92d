import type { PreTrainedTokenizer } from './library.ts';

/** Tokens as a model takes them. */
export interface ModelTokens {
  readonly ids: readonly number[];
  /** Which text of a pair each token belongs to, 0 or 1. */
  readonly types: readonly number[];
}

/** What stands before and after a text that is read together with a question: special tokens, and the question's own. */
export interface PairFrame {
  readonly before: ModelTokens;
  readonly after: ModelTokens;
}

/** Stands in for the text: the library's tokenizers take an empty one for none, and frame a question alone otherwise. */
const STAND_IN = 'a';

/**
 * The frame that a model's own tokenizer puts around a text that follows `question`, such as BERT's
 * `[CLS] question [SEP] text [SEP]` or RoBERTa's `<s> question </s></s> text </s>`.
 */
export function pairFrame(tokenizer: PreTrainedTokenizer, question: string): PairFrame {
  return frameOf(tokenizer, tokenizer(question, { ...ENCODING, text_pair: STAND_IN }));
}

/** The frame of a text that is read by itself, such as `[CLS] text [SEP]`. */
export function loneFrame(tokenizer: PreTrainedTokenizer): PairFrame {
  return frameOf(tokenizer, tokenizer(STAND_IN, ENCODING));
}

const ENCODING = { padding: false, truncation: false, return_tensor: false, return_token_type_ids: true } as const;

interface Encoded {
  readonly input_ids: readonly number[];
  readonly token_type_ids?: readonly number[];
}

/** @param encoded tokens that end with the stand-in and what follows a text. */
function frameOf(tokenizer: PreTrainedTokenizer, { input_ids, token_type_ids }: Encoded): PairFrame {
  const standIn = tokenizer.encode(STAND_IN, { add_special_tokens: false });
  // What ends a text ends a pair: tokens after the last one of the stand-in.
  const alone = tokenizer.encode(STAND_IN);
  const end = input_ids.length - (alone.length - 1 - alone.lastIndexOf(standIn.at(-1) ?? -1));
  const types = token_type_ids ?? input_ids.map(() => 0);
  const slice = (from: number, to?: number): ModelTokens => ({
    ids: input_ids.slice(from, to),
    types: types.slice(from, to),
  });
  return { before: slice(0, end - standIn.length), after: slice(end) };
}

/** The least that a question must leave to a text, in tokens. */
const LEAST_ROOM = 16;

/** Tokens the frame leaves to the text, of the `maxTokens` of a run; null when too few to read anything. */
export function roomWithin({ before, after }: PairFrame, maxTokens: number): number | null {
  const room = maxTokens - before.ids.length - after.ids.length;
  return room < LEAST_ROOM ? null : room;
}

/** The tokens of question and text together. */
export function framed({ before, after }: PairFrame, ids: readonly number[]): ModelTokens {
  // A pair's last token is of its second text.
  const type = after.types.at(-1) ?? before.types.at(-1) ?? 0;
  return {
    ids: [...before.ids, ...ids, ...after.ids],
    types: [...before.types, ...ids.map(() => type), ...after.types],
  };
}
