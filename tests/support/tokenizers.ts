const BYTES = byteAlphabet();

/** The `tokenizer.json` of a RoBERTa that has a token for each byte and no longer ones: a space belongs to the next word. */
export function byteLevel(): object {
  return {
    version: '1.0',
    added_tokens: [],
    normalizer: null,
    pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true },
    post_processor: null,
    decoder: { type: 'ByteLevel', add_prefix_space: true, trim_offsets: true },
    model: { type: 'BPE', vocab: Object.fromEntries(BYTES.map((byte, id) => [byte, id])), merges: [], unk_token: null },
  };
}

/** The `tokenizer.json` of an XLM-RoBERTa with a piece for each letter of `ASCII` and the given ones, which win. */
export function sentencePieces(pieces: readonly string[]): object {
  const letters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  const vocabulary = ['[UNK]', '▁', ...letters, ...pieces];
  return {
    version: '1.0',
    added_tokens: [],
    normalizer: { type: 'NFKC' },
    pre_tokenizer: { type: 'Metaspace', replacement: '▁', add_prefix_space: true, prepend_scheme: 'always' },
    post_processor: null,
    decoder: { type: 'Metaspace', replacement: '▁', add_prefix_space: true, prepend_scheme: 'always' },
    // The longer a piece, the better, per letter too.
    model: {
      type: 'Unigram',
      unk_id: 0,
      vocab: [...new Set(vocabulary)].map((piece) => [piece, piece === '[UNK]' ? -20 : -8]),
      byte_fallback: false,
    },
  };
}

/** GPT-2's printable stand-ins for the 256 bytes: https://github.com/openai/gpt-2/blob/master/src/encoder.py */
function byteAlphabet(): readonly string[] {
  const isPrintable = (byte: number): boolean =>
    (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
  let next = 256;
  return Array.from({ length: 256 }, (_, byte) => String.fromCodePoint(isPrintable(byte) ? byte : next++));
}
