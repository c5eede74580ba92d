/** One that is measured. */
export interface PeerEntry {
  readonly name: string;
  /** The package whose version is told; null for Dateline. */
  readonly package: string | null;
  /** Its adapter, beside this file, and what that exports. */
  readonly file: string;
  readonly creates: string;
  /** What it is asked to do, in a few words. */
  readonly used: string;
}

/**
 * All that are measured, Dateline first. Their adapters are loaded by name, each in a process of its own: a package that
 * is not there, or does not run here, stops nothing but its own row.
 */
export const PEERS: readonly PeerEntry[] = [
  {
    name: 'Dateline',
    package: null,
    file: 'dateline-peer',
    creates: 'createDatelinePeer',
    used: 'SQLite with FTS5, and HNSW; both weighed',
  },
  {
    name: 'LangChain.js',
    package: '@langchain/community',
    file: 'adapters/langchain-peer',
    creates: 'createLangchainPeer',
    used: 'its HNSWLib store; record manager in SQLite',
  },
  {
    name: 'LlamaIndex.TS',
    package: 'llamaindex',
    file: 'adapters/llamaindex-peer',
    creates: 'createLlamaindexPeer',
    used: 'VectorStoreIndex in its local storage',
  },
  {
    name: 'Orama',
    package: '@orama/orama',
    file: 'adapters/orama-peer',
    creates: 'createOramaPeer',
    used: 'full text and vectors; plugin-data-persistence, binary',
  },
  {
    name: 'MiniSearch',
    package: 'minisearch',
    file: 'adapters/minisearch-peer',
    creates: 'createMinisearchPeer',
    used: 'words alone; kept as JSON',
  },
  {
    name: 'sqlite-vec',
    package: 'sqlite-vec',
    file: 'adapters/sqlite-vec-peer',
    creates: 'createSqliteVecPeer',
    used: 'vec0 in better-sqlite3: exact vectors',
  },
  {
    name: 'sqlite-vec + FTS5',
    package: 'sqlite-vec',
    file: 'adapters/sqlite-vec-peer',
    creates: 'createSqliteVecWordsPeer',
    used: 'the same with FTS5, ranks fused',
  },
  {
    name: 'LanceDB',
    package: '@lancedb/lancedb',
    file: 'adapters/lancedb-peer',
    creates: 'createLancedbPeer',
    used: 'IVF-HNSW-SQ and full-text index, ranks fused',
  },
  {
    name: 'vectra',
    package: 'vectra',
    file: 'adapters/vectra-peer',
    creates: 'createVectraPeer',
    used: 'LocalIndex: exact vectors in JSON',
  },
];
