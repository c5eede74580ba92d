import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { it } from 'vitest';
import { createEmbeddingModel } from '../../embeddings/create-embedding-model.ts';
import { createLogger } from '../../src/log.ts';
import { testEmbeddingModel } from '../contracts/embedding-model.ts';

// The contract of every embedding model, kept by a model that others have trained. It is not part of the repository:
// DATELINE_SHARED names a folder that has it under models/.
const shared = resolve(process.env['DATELINE_SHARED'] ?? '../shared');
const folder = join(shared, 'models', 'minishlab', 'potion-base-2M');
const log = createLogger({ level: 'silent', write: () => {} });

if (existsSync(folder)) {
  testEmbeddingModel('potion-base-2M', {
    create: () => createEmbeddingModel({ name: folder, dataDir: tmpdir(), modelHost: '', fetch: false, log }),
    word: 'nato',
  });
} else {
  it.skip(`needs a model in ${folder} (set DATELINE_SHARED to the folder above models/)`);
}
