import { downloadModel } from '../../../../embeddings/files/download/download-model.ts';
import { EMBEDDING } from '../../../../embeddings/model-kinds.ts';
import { unlistedSource } from '../../../../embeddings/files/model-source.ts';
import { createLogger } from '../../../../src/log.ts';

// Run by download-model.test.ts as a process of its own, which it kills.
const [modelHost = '', folder = ''] = process.argv.slice(2);
const log = createLogger({ level: 'silent', write: () => {} });
await downloadModel({
  kind: EMBEDDING,
  source: unlistedSource('somebody/tiny', EMBEDDING.optionalFiles),
  folder,
  modelHost,
  log,
});
