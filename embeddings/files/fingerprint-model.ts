import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { weightsFile, type Dtype } from './model-facts.ts';

/**
 * Twelve hex digits that change with any byte of the files that decide a model's vectors: by them a model that was
 * trained again, or swapped inside its folder, is noticed. Those of bundled models stand in their rows.
 */
export async function fingerprintModel(folder: string, dtype: Dtype): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [
    'config.json',
    '1_Pooling/config.json',
    'tokenizer_config.json',
    'tokenizer.json',
    weightsFile(dtype),
  ]) {
    const path = join(folder, file);
    // The name keeps the bytes of one file from passing for those of another.
    hash.update(`\0${file}\0`);
    if (existsSync(path)) await pipeline(createReadStream(path), hash, { end: false });
  }
  return hash.digest('hex').slice(0, 12);
}
