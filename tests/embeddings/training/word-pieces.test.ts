import { expect, it } from 'vitest';
import { learnVocabulary } from '../../../embeddings/training/learn-vocabulary.ts';
import { splitWords } from '../../../embeddings/training/split-words.ts';
import { createWordPieces } from '../../../embeddings/training/word-pieces.ts';
import { writeModel } from '../../../embeddings/training/write-model.ts';
import { AutoTokenizer } from '../../../embeddings/worker/library.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const TEXTS = [
  'BAKU, Azerbaijan, December 9. Trend:',
  'İlham Əliyev, Zürich — “naïve” café; O’Neill’s $5.5bn (£4bn)!',
  'НАТО и Азербайджан: ёлка, Йемен',
  'tab\tand\r\nlines\u00a0hard space, soft\u00adhyphen, zero\u200bwidth, bell\u0007',
  '中文新闻 news 日本語のニュース ქართული',
  `${'long'.repeat(26)} and 😀 emoji, x²+y³=½ #tag @user a_b [UNK`,
  '',
  '   ',
];

it('cuts texts into the very tokens that the runtime does', async () => {
  const wordCounts = new Map<string, number>();
  for (const word of TEXTS.slice(0, 4).flatMap(splitWords)) wordCounts.set(word, (wordCounts.get(word) ?? 0) + 3);
  const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz0123456789абвгд中.,');
  const vocabulary = learnVocabulary({ wordCounts, size: 150, alphabet, leastCount: 1 });
  const folder = temporaryFolder();
  writeModel({ folder, vocabulary, table: new Float32Array(vocabulary.length * 2), dimensions: 2, maxTokens: 512 });

  const tokenizer = await AutoTokenizer.from_pretrained(folder);
  const wordPieces = createWordPieces(vocabulary);
  for (const text of TEXTS) expect(wordPieces.encode(text), text).toEqual(tokenizer.encode(text));
  expect(wordPieces.encode(TEXTS[4] ?? '')).toContain(1);
});

it('takes the longest piece first and gives up a word that holds what it does not know', () => {
  const { encode } = createWordPieces(['[PAD]', '[UNK]', 'new', 'newest', '##s', '##e', '##est', '.']);
  expect(encode('Newest news. new')).toEqual([3, 2, 4, 7, 2]);
  expect(encode('newest newx newes')).toEqual([3, 1, 2, 5, 4]);
  expect(encode('s')).toEqual([1]);
});
