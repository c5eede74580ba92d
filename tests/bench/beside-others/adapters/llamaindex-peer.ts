import { join } from 'node:path';
import {
  BaseEmbedding,
  DocStoreStrategy,
  Document,
  IngestionPipeline,
  MetadataMode,
  NodeRelationship,
  Settings,
  SimpleDocumentStore,
  SimpleIndexStore,
  SimpleKVStore,
  SimpleVectorStore,
  type StorageContext,
  storageContextFromDefaults,
  TextNode,
  VectorStoreIndex,
} from 'llamaindex';
import type { BenchArticle } from '../corpus/bench-article.ts';
import { type CreatePeer, WANTED } from '../peer.ts';

/**
 * LlamaIndex.TS with its local storage: JSON files, that it writes whole at every change. Built in memory and then
 * written once, which is kinder to it than its own way, that writes after every node.
 */
export const createLlamaindexPeer: CreatePeer = ({ folder }) => {
  const given = new Given();
  Settings.embedModel = given;
  let context: StorageContext | undefined;
  let made: VectorStoreIndex | undefined;
  const opened = (): VectorStoreIndex => made ?? missing();
  const remember = async ({ docStore }: StorageContext, article: BenchArticle): Promise<void> => {
    const { id_, hash } = documentOf(article);
    await docStore.setDocumentHash(id_, hash);
  };
  return {
    ways: ['vectors'],
    async build(articles) {
      given.remember(articles);
      const [vectors, documents, structures] = [new SimpleVectorStore(), new SimpleKVStore(), new SimpleKVStore()];
      const storageContext = await storageContextFromDefaults({
        vectorStore: vectors,
        docStore: new SimpleDocumentStore(documents),
        indexStore: new SimpleIndexStore(structures),
      });
      await VectorStoreIndex.init({ nodes: articles.flatMap(nodesOf), storageContext });
      for (const article of articles) await remember(storageContext, article);
      await vectors.persist(join(folder, 'vector_store.json'));
      await documents.persist(join(folder, 'doc_store.json'));
      await structures.persist(join(folder, 'index_store.json'));
    },
    async open() {
      context = await storageContextFromDefaults({ persistDir: folder });
      made = await VectorStoreIndex.init({ storageContext: context });
    },
    async query(_way, { vector }) {
      given.asked = Array.from(vector);
      const found = await opened().asRetriever({ similarityTopK: WANTED }).retrieve({ query: 'given' });
      return found.map(({ node }) => ({ key: node.id_, text: node.getContent(MetadataMode.NONE) }));
    },
    async addOne(article) {
      given.remember([article]);
      await opened().insertNodes(nodesOf(article));
    },
    removeOne: ({ id }) => opened().deleteRefDoc(id, true),
    async lookAgain(articles) {
      const { docStore, vectorStores } = context ?? missing();
      const strategy = DocStoreStrategy.UPSERTS;
      const pipeline = new IngestionPipeline({
        docStore,
        vectorStores,
        docStoreStrategy: strategy,
        disableCache: true,
      });
      await pipeline.run({ documents: articles.map(documentOf) });
    },
    close: async () => undefined,
  };
};

function documentOf({ id, record }: BenchArticle): Document {
  return new Document({ id_: id, text: record.article.body });
}

function nodesOf({ id, passages }: BenchArticle): TextNode[] {
  const relationships = { [NodeRelationship.SOURCE]: { nodeId: id, metadata: {} } };
  return passages.map(({ key, text }) => new TextNode({ id_: key, text, relationships }));
}

/** It embeds every node itself: here with the vector that there is for its text. */
class Given extends BaseEmbedding {
  asked: number[] = [];
  private readonly vectors: Map<string, Float32Array>;
  constructor() {
    super();
    this.vectors = new Map();
  }
  remember(articles: readonly BenchArticle[]): void {
    for (const { passages } of articles) for (const { text, vector } of passages) this.vectors.set(text, vector);
  }
  async getTextEmbedding(text: string): Promise<number[]> {
    return Array.from(this.vectors.get(text) ?? this.asked);
  }
}

function missing(): never {
  throw new Error('It is not open.');
}
