const CHARACTERS = Array.from('abcdefghijklmnopqrstuvwxyz0123456789');
const PUNCTUATION = Array.from('.,;:!?-()"\'&%$/');
const WORD_PARTS = ['the', 'and', 'for', 'pre', 'con', '##ing', '##ed', '##er', '##tion', '##ment', '##ly', '##es'];

/** Tokens of a model that knows letters, marks, some parts of words, and the given words. */
export function vocabularyWith(special: readonly string[], words: readonly string[]): readonly string[] {
  const tokens = [
    ...special,
    ...PUNCTUATION,
    ...CHARACTERS,
    ...CHARACTERS.map((character) => `##${character}`),
    ...WORD_PARTS,
    ...words.map((word) => word.toLowerCase()),
  ];
  return [...new Set(tokens)];
}

/**
 * The `tokenizer.json` of a BERT without case: lower case, no accents, word pieces.
 * @param special how many tokens at the head of the vocabulary are special; with [CLS] and [SEP] among them, texts are framed.
 */
export function wordPiece(vocabulary: readonly string[], special: number): object {
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: vocabulary.slice(0, special).map((content, id) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: vocabulary.includes('[CLS]') ? bertFrame(vocabulary) : null,
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((token, id) => [token, id])),
    },
  };
}

function bertFrame(vocabulary: readonly string[]): object {
  const special = (id: string, type_id: number) => ({ SpecialToken: { id, type_id } });
  const sequence = (id: string, type_id: number) => ({ Sequence: { id, type_id } });
  const known = (id: string) => [id, { id, ids: [vocabulary.indexOf(id)], tokens: [id] }] as const;
  const single = [special('[CLS]', 0), sequence('A', 0), special('[SEP]', 0)];
  return {
    type: 'TemplateProcessing',
    single,
    pair: [...single, sequence('B', 1), special('[SEP]', 1)],
    special_tokens: Object.fromEntries([known('[CLS]'), known('[SEP]')]),
  };
}
