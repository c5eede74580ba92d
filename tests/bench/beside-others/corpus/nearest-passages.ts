import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { innerProduct } from '../../../../embeddings/inner-product.ts';
import { WANTED } from '../peer.ts';
import { passageKey } from './bench-article.ts';
import { CORPUS_FILES, type RecordLine } from './corpus-files.ts';

interface Near {
  readonly passage: number;
  readonly cosine: number;
}

/** Keys of the passages that are nearest to each vector, by comparison with the first `passages` of a corpus. */
export async function nearestPassages(
  folder: string,
  { vectors, passages }: { readonly vectors: readonly Float32Array[]; readonly passages: number },
): Promise<readonly (readonly string[])[]> {
  const { buffer, byteOffset } = readFileSync(join(folder, CORPUS_FILES.vectors));
  const dimensions = vectors[0]?.length ?? 0;
  const all = Array.from(
    { length: passages },
    (_, at) => new Float32Array(buffer, byteOffset + at * dimensions * 4, dimensions),
  );
  const keys = await keysOf(folder, passages);
  return vectors.map((vector) => {
    let best: readonly Near[] = [];
    for (const [passage, other] of all.entries()) {
      const cosine = innerProduct(vector, other);
      if (best.length === WANTED && cosine <= (best.at(-1)?.cosine ?? 0)) continue;
      best = [...best, { passage, cosine }].sort((a, b) => b.cosine - a.cosine).slice(0, WANTED);
    }
    return best.map(({ passage }) => keys[passage] ?? '');
  });
}

async function keysOf(folder: string, passages: number): Promise<readonly string[]> {
  const keys: string[] = [];
  const lines = createInterface({ input: createReadStream(join(folder, CORPUS_FILES.records)), crlfDelay: Infinity });
  for await (const line of lines) {
    if (keys.length >= passages) break;
    const { record } = JSON.parse(line) as RecordLine; // written by makeCorpus
    keys.push(...record.passages.map(({ passage }) => passageKey(passage)));
  }
  lines.close();
  return keys;
}
