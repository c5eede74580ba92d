import { expect, it, onTestFinished } from 'vitest';
import { createEmbeddingModel } from '../../embeddings/create-embedding-model.ts';
import { createLogger } from '../../src/log.ts';
import { embedFitting } from '../../src/retrieval/embed-fitting.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('gives every text its vector, except one that the model cannot take whole', async () => {
  const log = createLogger({ level: 'silent', write: () => undefined });
  const model = await createEmbeddingModel({
    name: 'builtin',
    dataDir: temporaryFolder(),
    modelHost: '',
    fetch: false,
    log,
  });
  onTestFinished(() => model.close());
  const long = 'pier '.repeat(model.maxTokens + 1);
  const many = Array.from({ length: 300 }, (_, index) => `Ship ${index} reached the pier.`);
  const vectors = await embedFitting([...many, long, many[0] ?? ''], model);
  expect(vectors.size).toBe(300);
  expect(vectors.has(long)).toBe(false);
  const [alone] = await model.embedPassages([many[299] ?? '']);
  expect([...(vectors.get(many[299] ?? '') ?? [])]).toEqual([...(alone ?? [])]);
});
