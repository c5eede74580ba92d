import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { encodeArticles } from '../../../embeddings/training/encode-articles.ts';
import { readCorpus } from '../../../embeddings/training/read-corpora.ts';
import { createWordPieces } from '../../../embeddings/training/word-pieces.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('reads articles with what names their paragraphs, and questions with what answers them', () => {
  const folder = temporaryFolder();
  const lines = [
    { title: 'Baku', paragraphs: ['First.', 'Second.'], sections: ['', 'History'], summary: 'A city.' },
    { question: 'Where is Baku?', passage: 'Baku lies on the Caspian.', title: 'Baku' },
  ];
  writeFileSync(join(folder, 'small.jsonl.gz'), gzipSync(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n`));
  expect(readCorpus(folder, 'small')).toEqual([
    {
      title: 'Baku',
      paragraphs: [
        { text: 'First.', label: 'A city.', isQuestion: false },
        { text: 'Second.', label: 'History', isQuestion: false },
      ],
    },
    { title: 'Baku', paragraphs: [{ text: 'Baku lies on the Caspian.', label: 'Where is Baku?', isQuestion: true }] },
  ]);
});

it('leaves out paragraphs that are too short to be found by and cuts those that are too long', () => {
  const wordPieces = createWordPieces(['[PAD]', '[UNK]', 'oil']);
  const paragraph = (words: number) => ({ text: 'oil '.repeat(words), label: '', isQuestion: false });
  const [encoded = []] = encodeArticles(
    [{ title: 'Oil', paragraphs: [paragraph(11), paragraph(12), paragraph(300)] }],
    wordPieces,
    7,
  );
  expect(encoded.map(({ article, text }) => [article, text.length])).toEqual([
    [7, 12],
    [7, 256],
  ]);
  expect([...(encoded[0]?.title ?? [])]).toEqual([2]);
});
