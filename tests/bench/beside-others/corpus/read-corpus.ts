import { createReadStream, openSync, readFileSync, readSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BenchModel } from '../peer.ts';
import { type BenchArticle, type BenchQuestion, passageKey } from './bench-article.ts';
import { CORPUS_FILES, type RecordLine } from './corpus-files.ts';

export interface CorpusFacts {
  /** Those that are built from. */
  readonly articles: number;
  readonly passages: number;
  readonly questions: number;
  readonly model: BenchModel;
}

/** What is in a corpus. */
export function readCorpusFacts(folder: string): CorpusFacts {
  return JSON.parse(readFileSync(join(folder, CORPUS_FILES.facts), 'utf8')) as CorpusFacts; // written by makeCorpus
}

/** What is asked, with vectors. */
export function readCorpusQuestions(folder: string): readonly BenchQuestion[] {
  const written = JSON.parse(readFileSync(join(folder, CORPUS_FILES.questions), 'utf8')) as readonly (Omit<
    BenchQuestion,
    'vector'
  > & { readonly vector: readonly number[] })[]; // written by makeCorpus
  return written.map((one) => ({ ...one, vector: Float32Array.from(one.vector) }));
}

/** Articles one after the other, with the vectors of their passages. @param from the first; @param to the one after the last */
export async function* readCorpusArticles(
  folder: string,
  { from = 0, to = Infinity }: { readonly from?: number; readonly to?: number } = {},
): AsyncIterable<BenchArticle> {
  const { dimensions } = readCorpusFacts(folder).model;
  const vectors = openSync(join(folder, CORPUS_FILES.vectors), 'r');
  const lines = createInterface({ input: createReadStream(join(folder, CORPUS_FILES.records)), crlfDelay: Infinity });
  let [article, passage] = [0, 0];
  try {
    for await (const line of lines) {
      if (article >= to) break;
      const { record, file } = JSON.parse(line) as RecordLine; // written by makeCorpus
      if (article >= from)
        yield filled({ record, file }, vectorsAt(vectors, passage, [record.passages.length, dimensions]));
      article += 1;
      passage += record.passages.length;
    }
  } finally {
    closeSync(vectors);
    lines.close();
  }
}

function filled({ record, file }: RecordLine, vectors: readonly Float32Array[]): BenchArticle {
  const { article } = record;
  const passages = record.passages.map((one, at) => ({
    ...one,
    vector: vectors[at] ?? null,
    passage: { ...one.passage, text: article.body.slice(one.passage.start, one.passage.end) },
  }));
  return {
    id: article.id,
    title: article.title,
    file,
    record: { ...record, passages },
    passages: passages.map(({ passage, vector }) => ({
      key: passageKey(passage),
      text: passage.text,
      vector: vector as Float32Array, // each has one
    })),
  };
}

function vectorsAt(
  file: number,
  first: number,
  [count, dimensions]: readonly [count: number, dimensions: number],
): readonly Float32Array[] {
  const bytes = new Uint8Array(count * dimensions * 4);
  readSync(file, bytes, 0, bytes.length, first * dimensions * 4);
  return Array.from({ length: count }, (_, at) => new Float32Array(bytes.buffer, at * dimensions * 4, dimensions));
}
