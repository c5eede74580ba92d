import { expect, it, vi } from 'vitest';
import { createEncode } from '../../../embeddings/worker/create-encode.ts';
import { PreTrainedTokenizer } from '../../../embeddings/worker/library.ts';
import { vocabularyWith, wordPiece } from '../../support/word-piece.ts';

const tokenizer = () =>
  new PreTrainedTokenizer(wordPiece(vocabularyWith(['[PAD]', '[UNK]'], ['the', 'minister']), 2), {
    tokenizer_class: 'PreTrainedTokenizerFast',
    unk_token: '[UNK]',
  });

it('tokenizes a word once, and gives it the same tokens again', () => {
  const made = tokenizer();
  const asked = vi.spyOn(made, 'encode');
  const encode = createEncode(made);
  const first = encode(' minister');
  expect(first).toEqual(tokenizer().encode(' minister', { add_special_tokens: false }));
  expect(encode(' minister')).toEqual(first);
  expect(encode('minister')).toEqual(first);
  expect(asked).toHaveBeenCalledTimes(2);
});

it('keeps no long text', () => {
  const made = tokenizer();
  const asked = vi.spyOn(made, 'encode');
  const encode = createEncode(made);
  const text = 'the minister '.repeat(10);
  expect(encode(text)).toEqual(encode(text));
  expect(asked).toHaveBeenCalledTimes(2);
});
