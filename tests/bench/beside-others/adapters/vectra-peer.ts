import { LocalIndex } from 'vectra';
import type { BenchArticle } from '../corpus/bench-article.ts';
import { type CreatePeer, WANTED } from '../peer.ts';

/** vectra's LocalIndex: vectors and texts in one JSON file, compared one by one, written whole at the end of an update. */
export const createVectraPeer: CreatePeer = ({ folder }) => {
  const index = new LocalIndex<{ readonly text: string }>(folder);
  const put = async (articles: readonly BenchArticle[]): Promise<void> => {
    await index.batchInsertItems(articles.flatMap(itemsOf));
  };
  return {
    ways: ['vectors'],
    async build(articles) {
      await index.createIndex();
      await put(articles);
    },
    open: async () => undefined,
    async query(_way, { text, vector }) {
      const found = await index.queryItems(Array.from(vector), text, WANTED);
      return found.map(({ item }) => ({ key: item.id, text: item.metadata.text }));
    },
    addOne: (article) => put([article]),
    async removeOne({ passages }) {
      await index.beginUpdate();
      for (const { key } of passages) await index.deleteItem(key);
      await index.endUpdate();
    },
    lookAgain: null,
    close: async () => undefined,
  };
};

function itemsOf({ passages }: BenchArticle) {
  return passages.map(({ key, text, vector }) => ({ id: key, vector: Array.from(vector), metadata: { text } }));
}
