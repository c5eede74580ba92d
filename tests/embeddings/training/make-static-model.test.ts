import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { makeStaticModel } from '../../../embeddings/training/make-static-model.ts';
import { createRandom } from '../../../embeddings/training/random.ts';
import { CORPORA } from '../../../embeddings/training/read-corpora.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const WORDS = 'harbour ferry minister storm bridge budget wheat museum strike ferrymen tunnel vote island port'.split(
  ' ',
);

it('makes the same bytes of the same texts', () => {
  const corpora = temporaryFolder();
  const { whole } = createRandom(7);
  const sentence = (): string => `${Array.from({ length: 14 }, () => WORDS[whole(WORDS.length)]).join(' ')}.`;
  for (const { name } of CORPORA) {
    const lines = Array.from({ length: 30 }, (_, at) =>
      JSON.stringify(
        name.startsWith('qa_')
          ? { question: `What of ${WORDS[at % WORDS.length]}?`, passage: `${sentence()} ${sentence()}` }
          : { title: `${name} ${at}`, paragraphs: [`${sentence()} ${sentence()}`, sentence()] },
      ),
    );
    writeFileSync(join(corpora, `${name}.jsonl.gz`), gzipSync(lines.join('\n')));
  }
  const [first, second] = [train(corpora, 1), train(corpora, 1)];
  expect(second).toEqual(first);
  expect(first.size).toBe(4);
  expect(train(corpora, 2).get('onnx/model_quantized.onnx')).not.toBe(first.get('onnx/model_quantized.onnx'));
});

/** A hash of each file that the program writes, by path. */
function train(corpora: string, seed: number): ReadonlyMap<string, string> {
  const folder = temporaryFolder();
  makeStaticModel({
    corporaFolder: corpora,
    modelFolder: folder,
    batches: 3,
    rate: 0.02,
    seed,
    report: () => undefined,
  });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return new Map(
    files.map((file) => [
      file.replaceAll('\\', '/'),
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
