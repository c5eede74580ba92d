import { parseArgs } from 'node:util';
import { createBatches } from './batches.ts';
import { encodeArticles, type EncodedParagraph } from './encode-articles.ts';
import { holdAside } from './hold-aside.ts';
import { learnVocabulary } from './learn-vocabulary.ts';
import { leaveOutShared } from './leave-out-shared.ts';
import { createRandom } from './random.ts';
import { CORPORA, readCorpus, type TrainingArticle } from './read-corpora.ts';
import { samplePair, type TokenKinds } from './sample-pair.ts';
import { splitWords } from './split-words.ts';
import { trainTable, type TrainingProgress } from './train-table.ts';
import { CONTINUES, createWordPieces } from './word-pieces.ts';
import { writeModel } from './write-model.ts';

// Makes the static model: npx tsx embeddings/training/train.ts CORPORA_FOLDER MODEL_FOLDER [--batches N]
// The same corpora and options give the same bytes. What it was run with stands in the model's card.

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    batches: { type: 'string', default: '4500' },
    rate: { type: 'string', default: '0.02' },
    seed: { type: 'string', default: '1' },
  },
});
const [corporaFolder, modelFolder] = positionals;
if (corporaFolder === undefined || modelFolder === undefined) {
  throw new Error('Two folders are needed: where the corpora are, and where the model goes.');
}

const DIMENSIONS = 256;
const VOCABULARY_SIZE = 28_000;
const MAX_TOKENS = 512;
const BATCH_SIZE = 256;
/** Whatever is typed in these is found by its letters at least. */
const ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz0123456789абвгдежзийклмнопрстуфхцчшщъыьэюяєіїґəıßøæœðþłđħ');

const corpora = CORPORA.map(({ name, repeat }) => ({
  repeat,
  articles: holdAside(name, readCorpus(corporaFolder, name)).training,
}));
report('read the corpora');
const vocabulary = learnVocabulary({
  wordCounts: countWords(corpora.flatMap(({ articles }) => articles)),
  size: VOCABULARY_SIZE,
  alphabet: ALPHABET,
  leastCount: 3,
});
report(`learned ${vocabulary.length} word pieces`);

const random = createRandom(Number(values.seed));
const wordPieces = createWordPieces(vocabulary);
let encodedArticles = 0;
const encoded = corpora.map(({ repeat, articles }) => {
  encodedArticles += articles.length;
  return { repeat, articles: encodeArticles(articles, wordPieces, encodedArticles - articles.length) };
});
const paragraphs = encoded.flatMap(({ articles }) => articles.flat());
report(`encoded ${paragraphs.length} paragraphs`);

const kinds: TokenKinds = {
  continuesWord: Uint8Array.from(vocabulary, (token) => (token.startsWith(CONTINUES) ? 1 : 0)),
  endsSentence: Uint8Array.from(vocabulary, (token) => (/^[.?!]$/.test(token) ? 1 : 0)),
};
const nextParagraphs = createBatches(encoded, BATCH_SIZE, random);
const table = trainTable({
  tokenCounts: countTokens(paragraphs),
  dimensions: DIMENSIONS,
  random,
  nextBatch: () => nextParagraphs().map((paragraph) => leaveOutShared(samplePair(paragraph, kinds, random), random)),
  batches: Number(values.batches),
  learningRate: Number(values.rate),
  onProgress: createProgressReport(),
});
writeModel({ folder: modelFolder, vocabulary, table, dimensions: DIMENSIONS, maxTokens: MAX_TOKENS });
report(`wrote ${modelFolder}`);

function countWords(articles: readonly TrainingArticle[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title, paragraphs } of articles) {
    for (const text of [title, ...paragraphs.flatMap((paragraph) => [paragraph.label, paragraph.text])]) {
      for (const word of splitWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

function countTokens(paragraphs: readonly EncodedParagraph[]): Float64Array {
  const counts = new Float64Array(vocabulary.length);
  for (const { text } of paragraphs) for (const token of text) counts[token] = (counts[token] ?? 0) + 1;
  return counts;
}

function createProgressReport(): (progress: TrainingProgress) => void {
  const EVERY = 200;
  let sum = 0;
  return ({ batch, loss }) => {
    sum += loss;
    if (batch % EVERY !== 0) return;
    report(`batch ${batch}: loss ${(sum / EVERY).toFixed(3)}`);
    sum = 0;
  };
}

function report(text: string): void {
  process.stderr.write(`${Math.round(performance.now() / 1000)} s: ${text}\n`);
}
