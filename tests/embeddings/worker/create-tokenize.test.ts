import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTokenize, type Tokenize } from '../../../embeddings/worker/create-tokenize.ts';
import { AutoTokenizer, env } from '../../../embeddings/worker/library.ts';

const MODELS = join(import.meta.dirname, '../../../embeddings/models');

const TEXTS = [
  '',
  ' \n ',
  'The ministers met in Baku, Azerbaijan, on Dec. 9.',
  'two  spaces\n\nand a\tline\u00A0with\u2009others\u3000between ',
  'Wir begrüßen ΣΟΦΟΣ ΣΟΦΟΣ, İSTANBUL ΚΑΛΟΣ.\nİ',
  'a combining \u0301mark, e\u0301 and \u0301',
  'soft\u00ADhyphen zero\u200Bwidth \u0000control\u0007 \uFFFD',
  '北京 is a capital，東京 also',
  'special [UNK] [SEP][PAD] and x[UNK]y tokens',
  `${'long'.repeat(40)} ${'x'.repeat(99)} ${'y'.repeat(101)}`,
  '🙂🙂 👩‍👩‍👧 emoji #tag @name https://example.org/a?b=c',
];

describe.each(['static', 'minilm', 'reader'])('createTokenize over the tokenizer of %s', (model) => {
  let whole: Tokenize;
  let byWord: Tokenize;
  beforeAll(async () => {
    env.allowRemoteModels = false;
    const tokenizer = await AutoTokenizer.from_pretrained(join(MODELS, model));
    whole = (text) => tokenizer(text, { padding: false, truncation: false, return_tensor: false });
    byWord = createTokenize(tokenizer);
  });

  it.each(TEXTS)('gives the tokens that the tokenizer gives: %j', (text) => {
    expect(byWord(text)).toEqual(whole(text));
    expect(byWord(`${text} ${text}`)).toEqual(whole(`${text} ${text}`));
  });
});

it('leaves a tokenizer alone that looks beyond a space', async () => {
  const tokenizer = await AutoTokenizer.from_pretrained(join(MODELS, 'static'));
  Reflect.set(tokenizer, '_tokenizerJSON', { normalizer: null, pre_tokenizer: { type: 'Metaspace' }, model: {} });
  const tokenize = createTokenize(tokenizer);
  expect(tokenize('The ministers met.')).toEqual(
    tokenizer('The ministers met.', { padding: false, truncation: false, return_tensor: false }),
  );
});
