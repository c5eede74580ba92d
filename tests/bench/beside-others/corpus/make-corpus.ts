import { appendFileSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EmbeddingModel } from '../../../../embeddings/embedding-model.ts';
import { NOBODY } from '../../../../src/archive/people-record.ts';
import type { StoredFile } from '../../../../src/archive/archive.ts';
import { type Article, PARAGRAPH_BREAK } from '../../../../src/articles/article.ts';
import { readArticleFile } from '../../../../src/articles/read-article-file.ts';
import { hashed } from '../../../../src/ingest/article-hash.ts';
import { prepareArticles } from '../../../../src/ingest/prepare-articles.ts';
import { openModel } from '../../../support/open-model.ts';
import { CORPUS_FILES, lineOf, type RecordLine } from './corpus-files.ts';
import { nearestPassages } from './nearest-passages.ts';
import type { SourceArticle } from './source-article.ts';

/** Articles beside those that are built from: what is added one by one. */
const SPARE = 20;
const QUESTIONS = 100;
/** Articles split and embedded at a time. */
const GROUP = 32;

export interface CorpusOptions {
  readonly folder: string;
  /** As many and `SPARE` more are taken. */
  readonly articles: number;
  readonly source: (count: number) => Iterable<SourceArticle>;
  readonly say: (line: string) => void;
}

/**
 * Writes what every peer is measured on, once: the articles as files, read, split and embedded as Dateline does with its
 * built-in model; questions, which are titles of articles spread over all; and by exact comparison what is nearest to each.
 */
export async function makeCorpus({ folder, articles, source, say }: CorpusOptions): Promise<void> {
  if (existsSync(join(folder, CORPUS_FILES.facts))) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const model = await openModel('static');
  try {
    const written = writeArticles(folder, { source: source(articles + SPARE), articles });
    const every = Math.max(1, Math.floor(articles / QUESTIONS));
    const titles: string[] = [];
    let passages = 0;
    for (let from = 0; from < written.length; from += GROUP) {
      const lines = await recordLines(folder, written.slice(from, from + GROUP), model);
      for (const [at, line] of lines.entries()) {
        if (from + at >= articles) continue;
        passages += line.record.passages.length;
        if ((from + at) % every === 0 && titles.length < QUESTIONS) titles.push(line.record.article.title);
      }
      if (from % (GROUP * 50) === 0) say(`prepared ${from} of ${written.length} articles`);
    }
    await writeQuestions(folder, titles, { model, passages });
    const { id, dimensions, weight } = model;
    const facts = { articles, passages, questions: titles.length, model: { id, dimensions, weight } };
    writeFileSync(join(folder, CORPUS_FILES.facts), JSON.stringify(facts));
  } finally {
    await model.close();
  }
}

interface WrittenArticle {
  /** The folder it lies in: those to be added later are not among the others. */
  readonly within: string;
  readonly file: string;
}

function writeArticles(
  folder: string,
  { source, articles }: { readonly source: Iterable<SourceArticle>; readonly articles: number },
): readonly WrittenArticle[] {
  const written: WrittenArticle[] = [];
  for (const { title, paragraphs } of source) {
    const number = written.length;
    const within = join(folder, number < articles ? CORPUS_FILES.articles : CORPUS_FILES.spare);
    const file = `${Math.floor(number / 1000)}/a${number}.json`;
    mkdirSync(dirname(join(within, file)), { recursive: true });
    writeFileSync(
      join(within, file),
      JSON.stringify({ id: `a${number}`, title, text: paragraphs.join(PARAGRAPH_BREAK) }),
    );
    written.push({ within, file });
  }
  if (written.length <= articles) throw new Error(`There are only ${written.length} articles.`);
  return written;
}

async function recordLines(
  folder: string,
  files: readonly WrittenArticle[],
  model: EmbeddingModel,
): Promise<readonly RecordLine[]> {
  const read: { readonly article: Article; readonly file: StoredFile }[] = [];
  for (const { within, file } of files) {
    const { articles, hash } = await readArticleFile(within, file);
    const { size, mtimeMs } = statSync(join(within, file));
    for (const article of articles)
      read.push({ article, file: { file, size, mtimeMs, hash: hash ?? '', problems: [] } });
  }
  const records = await prepareArticles(
    read.map(({ article }) => hashed(article)),
    { model, people: NOBODY },
  );
  const lines = records.map((record, index) => ({ record, file: read[index]?.file as StoredFile })); // one each
  appendFileSync(join(folder, CORPUS_FILES.records), lines.map((line) => `${lineOf(line)}\n`).join(''));
  for (const { record } of lines)
    for (const { vector } of record.passages)
      appendFileSync(join(folder, CORPUS_FILES.vectors), bytesOf(vector ?? new Float32Array(model.dimensions)));
  return lines;
}

async function writeQuestions(
  folder: string,
  titles: readonly string[],
  { model, passages }: { readonly model: EmbeddingModel; readonly passages: number },
): Promise<void> {
  const vectors: Float32Array[] = [];
  for (const title of titles) vectors.push(await model.embedQuestion(title));
  const nearest = await nearestPassages(folder, { vectors, passages });
  const questions = titles.map((text, index) => ({
    text,
    vector: [...(vectors[index] ?? [])],
    nearest: nearest[index],
  }));
  writeFileSync(join(folder, CORPUS_FILES.questions), JSON.stringify(questions));
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
