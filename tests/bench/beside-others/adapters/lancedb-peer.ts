import { connect, Index, rerankers, type Table } from '@lancedb/lancedb';
import type { BenchArticle } from '../corpus/bench-article.ts';
import { type CreatePeer, WANTED, WAYS } from '../peer.ts';

/**
 * LanceDB with the index that its pages recommend for high recall at low latency (HNSW with scalar quantization) and one
 * for full text; asked by both, it fuses ranks. What comes after the indexes were made is compared one by one.
 */
export const createLancedbPeer: CreatePeer = ({ folder }) => {
  let table: Table | undefined;
  const opened = (): Table => table ?? missing();
  return {
    ways: WAYS,
    async build(articles) {
      const database = await connect(folder);
      table = await database.createTable('passages', articles.flatMap(rowsOf));
      await table.createIndex('vector', { config: Index.hnswSq({ distanceType: 'cosine' }) });
      await table.createIndex('text', { config: Index.fts() });
      await table.createIndex('article');
    },
    async open() {
      table = await (await connect(folder)).openTable('passages');
    },
    async query(way, { text, vector }) {
      const columns = ['key', 'text'];
      const near = opened().query().nearestTo(vector).distanceType('cosine');
      const words = opened()
        .query()
        .fullTextSearch(text, { columns: ['text'] });
      const query =
        way === 'vectors'
          ? near.select(columns)
          : way === 'words'
            ? words.select(columns)
            : near
                .fullTextSearch(text, { columns: ['text'] })
                .rerank(await rerankers.RRFReranker.create())
                .select(columns);
      const rows = (await query.limit(WANTED).toArray()) as { readonly key: string; readonly text: string }[]; // as selected
      return rows.map((row) => ({ key: row.key, text: row.text }));
    },
    async addOne(article) {
      await opened().add(rowsOf(article));
    },
    async removeOne({ id }) {
      await opened().delete(`article = '${id}'`);
    },
    lookAgain: null,
    close: async () => table?.close(),
  };
};

function rowsOf({ id, title, passages }: BenchArticle) {
  return passages.map(({ key, text, vector }) => ({
    key,
    article: id,
    text: `${title}\n${text}`,
    vector: Array.from(vector),
  }));
}

function missing(): never {
  throw new Error('It is not open.');
}
