// Run by part-file.test.ts as a process of its own, which it kills. It downloads by what was built: no loader need be read.

/** @typedef {typeof import('../../../../embeddings/files/download/download-model.ts')} DownloadModel */
/** @typedef {typeof import('../../../../embeddings/model-kinds.ts')} ModelKinds */
/** @typedef {typeof import('../../../../embeddings/files/model-source.ts')} ModelSource */
/** @typedef {typeof import('../../../../src/log.ts')} Log */

const built = new URL('../../../../dist/', import.meta.url);
/** @type {DownloadModel} */
const { downloadModel } = await import(new URL('embeddings/files/download/download-model.js', built).href);
/** @type {ModelKinds} */
const { EMBEDDING } = await import(new URL('embeddings/model-kinds.js', built).href);
/** @type {ModelSource} */
const { unlistedSource } = await import(new URL('embeddings/files/model-source.js', built).href);
/** @type {Log} */
const { createLogger } = await import(new URL('src/log.js', built).href);

const [modelHost = '', folder = ''] = process.argv.slice(2);
await downloadModel({
  kind: EMBEDDING,
  source: unlistedSource('somebody/tiny', EMBEDDING.optionalFiles),
  folder,
  modelHost,
  log: createLogger({ level: 'silent', write: () => {} }),
});
