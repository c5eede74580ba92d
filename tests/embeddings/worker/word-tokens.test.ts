import { describe, expect, it } from 'vitest';
import { PreTrainedTokenizer } from '../../../embeddings/worker/library.ts';
import { wordTokens, type Encode } from '../../../embeddings/worker/word-tokens.ts';
import { byteLevel, sentencePieces } from '../../support/tokenizers.ts';
import { vocabularyWith, wordPiece } from '../../support/word-piece.ts';

const TEXTS = [
  'Ministers met in Baku on Tuesday.',
  'Zakir Həsənov, the İzmir-born “minister”, said: "We’re at 3.5% – 120 km/h!"',
  '  Spaces   everywhere,\n\tand a second line ',
  'The the THE the, the. the',
  'Ge\u0301ne\u0301ral Karagülle (SHAPE)',
  '北京的部长说了话。 Москва! 🙂🙂 end',
  'a\u0000b zero\u200bwidth \u00a0 no-break\u00a0space',
  'U.S. forces, e.g. the 3rd',
  '!!!',
  ' ',
  '',
];

const TOKENIZERS: readonly (readonly [name: string, tokenizer: PreTrainedTokenizer])[] = [
  ['word pieces', made(wordPiece(vocabularyWith(['[PAD]', '[UNK]'], ['the', 'baku', 'minister']), 2))],
  ['bytes', made(byteLevel())],
  ['sentence pieces', made(sentencePieces(['▁the', '▁Baku', 'minister', '▁m', 'er', 's,']))],
];

describe.each(TOKENIZERS)('with a tokenizer of %s', (_, tokenizer) => {
  const encode: Encode = (text) => tokenizer.encode(text, { add_special_tokens: false });

  it.each(TEXTS)('gives every word of %j its own tokens', (text) => {
    const words = wordTokens(text, encode);
    let end = 0;
    for (const word of words) {
      expect(word.start).toBeGreaterThanOrEqual(end);
      expect(word.end).toBeGreaterThan(word.start);
      expect(word.ids.length).toBeGreaterThan(0);
      end = word.end;
      const written = text.slice(word.start, word.end);
      expect(written).toBe(written.trim());
    }
    expect(end).toBeLessThanOrEqual(text.length);
    // No letter or figure is left out.
    const kept = words.map(({ start, end: to }) => text.slice(start, to)).join('');
    expect(kept.replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
  });

  it('tokenizes a text as the tokenizer does that is given all of it', () => {
    const text = 'Ministers met in Baku, the minister of Baku said: the harbour opens (in 2026).';
    expect(wordTokens(text, encode).flatMap(({ ids }) => ids)).toEqual(encode(text));
  });

  it('takes marks apart from words, and keeps what is one word', () => {
    const text = 'the "Baku" summit, they’re told';
    const words = wordTokens(text, encode).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['the', '"', 'Baku', '"', 'summit', ',', 'they’re', 'told']);
  });

  it('tells words apart in a long text without a space', () => {
    const text = 'a-'.repeat(2000);
    const words = wordTokens(text, encode);
    expect(words).toHaveLength(4000);
    expect(words.at(-1)).toMatchObject({ start: 3999, end: 4000 });
  });
});

it('keeps together what a tokenizer has one token for', () => {
  const tokenizer = made(sentencePieces(['▁Baku,', '▁B', 'a']));
  const encode: Encode = (text) => tokenizer.encode(text, { add_special_tokens: false });
  const text = 'in Baku, then';
  expect(wordTokens(text, encode).map(({ start, end }) => text.slice(start, end))).toEqual(['in', 'Baku,', 'then']);
});

function made(json: object): PreTrainedTokenizer {
  return new PreTrainedTokenizer(json, { tokenizer_class: 'PreTrainedTokenizerFast', unk_token: '[UNK]' });
}
