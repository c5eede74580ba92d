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

export interface StaticModelOptions {
  /** Where the corpora are. */
  readonly corporaFolder: string;
  /** Where the model goes. */
  readonly modelFolder: string;
  readonly batches: number;
  readonly rate: number;
  readonly seed: number;
  /** Told what has been done. */
  readonly report: (text: string) => void;
}

const DIMENSIONS = 256;
const VOCABULARY_SIZE = 28_000;
const MAX_TOKENS = 512;
const BATCH_SIZE = 256;
/** Batches between two reports. */
const EVERY = 200;
/** Whatever is typed in these is found by its letters at least. */
const ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz0123456789абвгдежзийклмнопрстуфхцчшщъыьэюяєіїґəıßøæœðþłđħ');

/** Makes the static model: the same corpora and options give the same bytes. */
export function makeStaticModel({ corporaFolder, modelFolder, report, ...options }: StaticModelOptions): void {
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
  const wordPieces = createWordPieces(vocabulary);
  let encodedArticles = 0;
  const encoded = corpora.map(({ repeat, articles }) => {
    encodedArticles += articles.length;
    return { repeat, articles: encodeArticles(articles, wordPieces, encodedArticles - articles.length) };
  });
  const paragraphs = encoded.flatMap(({ articles }) => articles.flat());
  report(`encoded ${paragraphs.length} paragraphs`);
  const random = createRandom(options.seed);
  const kinds = kindsOf(vocabulary);
  const nextParagraphs = createBatches(encoded, BATCH_SIZE, random);
  const table = trainTable({
    tokenCounts: countTokens(paragraphs, vocabulary.length),
    dimensions: DIMENSIONS,
    random,
    nextBatch: () => nextParagraphs().map((paragraph) => leaveOutShared(samplePair(paragraph, kinds, random), random)),
    batches: options.batches,
    learningRate: options.rate,
    onProgress: createProgressReport(report),
  });
  writeModel({ folder: modelFolder, vocabulary, table, dimensions: DIMENSIONS, maxTokens: MAX_TOKENS });
  report(`wrote ${modelFolder}`);
}

function kindsOf(vocabulary: readonly string[]): TokenKinds {
  return {
    continuesWord: Uint8Array.from(vocabulary, (token) => (token.startsWith(CONTINUES) ? 1 : 0)),
    endsSentence: Uint8Array.from(vocabulary, (token) => (/^[.?!]$/.test(token) ? 1 : 0)),
  };
}

function countWords(articles: readonly TrainingArticle[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title, paragraphs } of articles) {
    for (const text of [title, ...paragraphs.flatMap((paragraph) => [paragraph.label, paragraph.text])]) {
      for (const word of splitWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

function countTokens(paragraphs: readonly EncodedParagraph[], size: number): Float64Array {
  const counts = new Float64Array(size);
  for (const { text } of paragraphs) for (const token of text) counts[token] = (counts[token] ?? 0) + 1;
  return counts;
}

function createProgressReport(report: (text: string) => void): (progress: TrainingProgress) => void {
  let sum = 0;
  return ({ batch, loss }) => {
    sum += loss;
    if (batch % EVERY !== 0) return;
    report(`batch ${batch}: loss ${(sum / EVERY).toFixed(3)}`);
    sum = 0;
  };
}
