import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import type { BenchArticle } from '../corpus/bench-article.ts';
import { type CreatePeer, WANTED } from '../peer.ts';

const OPTIONS = { fields: ['title', 'text'], storeFields: ['text'] };

/** MiniSearch: full text in memory, saved whole as JSON, the way its page on serialization has it. It keeps no vectors. */
export const createMinisearchPeer: CreatePeer = ({ folder }) => {
  const path = join(folder, 'minisearch.json');
  let found = new MiniSearch(OPTIONS);
  const save = (): void => writeFileSync(path, JSON.stringify(found));
  return {
    ways: ['words'],
    async build(articles) {
      await found.addAllAsync(articles.flatMap(documentsOf));
      save();
    },
    async open() {
      found = MiniSearch.loadJSON(readFileSync(path, 'utf8'), OPTIONS);
    },
    async query(_way, { text }) {
      return found
        .search(text)
        .slice(0, WANTED)
        .map((one) => ({ key: String(one.id), text: String(one['text']) }));
    },
    async addOne(article) {
      found.addAll(documentsOf(article));
      save();
    },
    async removeOne(article) {
      found.removeAll(documentsOf(article));
      save();
    },
    lookAgain: null,
    close: async () => undefined,
  };
};

function documentsOf({ title, passages }: BenchArticle) {
  return passages.map(({ key, text }) => ({ id: key, title, text }));
}
