import { join } from 'node:path';
import type { EmbeddingModel } from '../../../embeddings/embedding-model.ts';
import { NOBODY } from '../../../src/archive/people-record.ts';
import { createArchive } from '../../../src/archive/sqlite/create-archive.ts';
import type { ArchiveKeeper } from '../../../src/ingest/keep-updated.ts';
import { type RetrieveOptions, retrieve } from '../../../src/retrieval/retrieve.ts';
import { type BenchArticle, passageKey } from './corpus/bench-article.ts';
import { type CreatePeer, WANTED, WAYS, type Way } from './peer.ts';

/** Articles that go into one transaction, as when they are taken in. */
const GROUP = 32;
const MODES: Readonly<Record<Way, RetrieveOptions['mode']>> = { vectors: 'vector', words: 'keyword', both: 'hybrid' };

/** Dateline's archive, its update and its retrieval, with vectors that are there already. */
export const createDatelinePeer: CreatePeer = ({ folder, articlesDir, model: { id, dimensions, weight } }) => {
  const archive = createArchive(join(folder, 'archive.sqlite'));
  let asked = new Float32Array();
  const model: EmbeddingModel = {
    id,
    dimensions,
    weight,
    maxTokens: 256,
    cosines: 'static',
    countTokens: unasked,
    embedPassages: unasked,
    embedQuestion: async () => asked,
    close: async () => undefined,
  };
  let keeper: ArchiveKeeper | undefined;
  const put = (articles: readonly BenchArticle[]): Promise<number> =>
    archive.putFiles(
      articles.map(({ id: article, record, file }) => ({ records: [record], read: { file, ids: new Set([article]) } })),
    );
  return {
    ways: WAYS,
    async build(articles) {
      await archive.setModel(id, dimensions);
      for (let from = 0; from < articles.length; from += GROUP) await put(articles.slice(from, from + GROUP));
      await archive.settle();
    },
    open: async () => undefined,
    async query(way, question) {
      asked = Float32Array.from(question.vector);
      const options = { mode: MODES[way], limit: WANTED, filters: {} };
      const found = await retrieve(question.text, { archive, model }, options);
      const articles = await archive.articlesById(found.map(({ passage }) => passage.articleId));
      return found.map(({ passage }) => ({
        key: passageKey(passage),
        text: articles.get(passage.articleId)?.body.slice(passage.start, passage.end) ?? '',
      }));
    },
    async addOne(article) {
      await put([article]);
      await archive.settle();
    },
    async removeOne({ file }) {
      await archive.removeFile(file.file);
      await archive.settle();
    },
    async lookAgain() {
      // What only reads files is no part of answering a question.
      const { createArchiveKeeper } = await import('../../../src/ingest/keep-updated.ts');
      keeper ??= createArchiveKeeper({ archive, articlesDir, model, people: NOBODY });
      await keeper.update();
    },
    close: () => archive.close(),
  };
};

async function unasked(): Promise<never> {
  throw new Error('A text was embedded or counted that was measured as it was.');
}
