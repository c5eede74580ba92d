import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { readModelFacts } from '../../../embeddings/files/read-model-facts.ts';
import { encodeStaticModel } from '../../../embeddings/training/static-model.ts';
import { createTransformersModel } from '../../../embeddings/transformers-model.ts';
import { createLogger } from '../../../src/log.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { makeTinyModel } from '../../support/tiny-model.ts';

const log = createLogger({ level: 'silent', write: () => {} });

it('is a table that the runtime looks tokens up in, each row times its scale', async () => {
  const folder = temporaryFolder();
  makeTinyModel(folder, { words: ['nato', 'oil', 'rain'], dimensions: 2 });
  const ids = vocabularyOf(folder);
  const table = new Int8Array(Object.keys(ids).length * 2);
  const scales = new Float32Array(Object.keys(ids).length);
  setRow('nato', [127, 0], 0.5);
  setRow('oil', [0, -128], 0.25);
  setRow('rain', [1, 1], 0);
  writeFileSync(join(folder, 'onnx', 'model_quantized.onnx'), encodeStaticModel({ dimensions: 2, table, scales }));

  const model = createTransformersModel({ id: 'static@1', folder, facts: readModelFacts(folder), log });
  onTestFinished(() => model.close());
  const vectors = await model.embedPassages(['nato', 'oil', 'rain', 'nato oil rain']);
  // 127 x 0.5 = 63.5 and -128 x 0.25 = -32, made one unit long together.
  const both = [63.5 / Math.hypot(63.5, 32), -32 / Math.hypot(63.5, 32)];
  expect(vectors.map((vector) => [...vector])).toEqual(
    [[1, 0], [0, -1], [0, 0], both].map((vector) => vector.map((value) => expect.closeTo(value, 5))),
  );

  function setRow(word: string, row: [number, number], scale: number): void {
    table.set(row, (ids[word] ?? 0) * 2);
    scales[ids[word] ?? 0] = scale;
  }
});

function vocabularyOf(folder: string): Readonly<Record<string, number>> {
  const schema = z.object({ model: z.object({ vocab: z.record(z.string(), z.number()) }) });
  return schema.parse(JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8'))).model.vocab;
}
