import { join } from 'node:path';
import { type AnyOrama, create, insertMultiple, removeMultiple, search } from '@orama/orama';
import { persistToFile, restoreFromFile } from '@orama/plugin-data-persistence/server';
import type { BenchArticle } from '../corpus/bench-article.ts';
import { type CreatePeer, WANTED, WAYS, type Way } from '../peer.ts';

const MODES: Readonly<Record<Way, 'vector' | 'fulltext' | 'hybrid'>> = {
  vectors: 'vector',
  words: 'fulltext',
  both: 'hybrid',
};

/** Orama 3: full text and vectors in memory, saved whole by its plugin in the binary format. */
export const createOramaPeer: CreatePeer = ({ folder, model: { dimensions } }) => {
  const schema = { title: 'string', text: 'string', vector: `vector[${dimensions}]` } as const;
  const path = join(folder, 'orama.msp');
  let database: AnyOrama = create({ schema });
  const save = async (): Promise<void> => void (await persistToFile(database, 'binary', path));
  const put = async (articles: readonly BenchArticle[]): Promise<void> => {
    await insertMultiple(database, articles.flatMap(documentsOf), 500);
    await save();
  };
  return {
    ways: WAYS,
    build: put,
    async open() {
      database = await restoreFromFile('binary', path);
    },
    async query(way, { text, vector }) {
      const found = await search(database, {
        mode: MODES[way],
        term: text,
        properties: ['title', 'text'],
        vector: { value: Array.from(vector), property: 'vector' },
        // Of all vectors the nearest, and not those above a bar.
        similarity: 0,
        limit: WANTED,
      });
      return found.hits.map(({ id, document }) => ({ key: id, text: String(document['text']) }));
    },
    addOne: (article) => put([article]),
    async removeOne({ passages }) {
      await removeMultiple(
        database,
        passages.map(({ key }) => key),
      );
      await save();
    },
    lookAgain: null,
    close: async () => undefined,
  };
};

function documentsOf({ title, passages }: BenchArticle) {
  return passages.map(({ key, text, vector }) => ({ id: key, title, text, vector: Array.from(vector) }));
}
