import { join } from 'node:path';
import { SQLiteRecordManager } from '@langchain/community/indexes/sqlite';
import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { Document } from '@langchain/core/documents';
import { Embeddings } from '@langchain/core/embeddings';
import { index } from '@langchain/core/indexing';
import type { BenchArticle } from '../corpus/bench-article.ts';
import { type CreatePeer, WANTED } from '../peer.ts';

/**
 * LangChain.js as its page on HNSWLib has it: a store in memory, saved whole to a folder. The page offers no removal. What
 * has changed, its indexing interface says, by a record manager; that is given a store that takes nothing, so that the
 * first look, which is not measured, only records.
 */
export const createLangchainPeer: CreatePeer = ({ folder }) => {
  const embeddings = new Unasked({});
  const at = join(folder, 'hnswlib');
  let store = new HNSWLib(embeddings, { space: 'cosine' });
  const records = new SQLiteRecordManager('articles', {
    localPath: join(folder, 'records.sqlite'),
    tableName: 'records',
  });
  const put = async (articles: readonly BenchArticle[]): Promise<void> => {
    const passages = articles.flatMap((article) => article.passages);
    await store.addVectors(
      passages.map(({ vector }) => Array.from(vector)),
      articles.flatMap(documentsOf),
    );
    await store.save(at);
  };
  return {
    ways: ['vectors'],
    build: put,
    async open() {
      store = await HNSWLib.load(at, embeddings);
    },
    async query(_way, { vector }) {
      const found = await store.similaritySearchVectorWithScore(Array.from(vector), WANTED);
      return found.map(([{ pageContent, metadata }]) => ({ key: String(metadata['key']), text: pageContent }));
    },
    addOne: (article) => put([article]),
    removeOne: null,
    async lookAgain(articles) {
      await records.createSchema();
      const taking = Object.assign(new HNSWLib(embeddings, { space: 'cosine' }), {
        addDocuments: async () => undefined,
      });
      await index({ docsSource: articles.flatMap(documentsOf), recordManager: records, vectorStore: taking });
    },
    close: async () => undefined,
  };
};

function documentsOf({ id, passages }: BenchArticle): Document[] {
  return passages.map(({ key, text }) => new Document({ pageContent: text, metadata: { key, article: id } }));
}

class Unasked extends Embeddings {
  async embedDocuments(): Promise<number[][]> {
    throw new Error('Vectors are given.');
  }
  async embedQuery(): Promise<number[]> {
    throw new Error('Vectors are given.');
  }
}
