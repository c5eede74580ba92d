import { appendFileSync, cpSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fingerprintModel } from '../../../embeddings/files/fingerprint-model.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { makeTinyModel } from '../../support/tiny-model.ts';

it('is the same for the same bytes, wherever they are', async () => {
  const folder = modelFolder();
  const copy = join(temporaryFolder(), 'copy');
  cpSync(folder, copy, { recursive: true });
  expect(await fingerprintModel(copy, 'q8')).toBe(await fingerprintModel(folder, 'q8'));
});

it.each(['onnx/model_quantized.onnx', 'tokenizer.json', 'tokenizer_config.json', 'config.json'])(
  'changes with a byte of %s',
  async (file) => {
    const folder = modelFolder();
    const before = await fingerprintModel(folder, 'q8');
    appendFileSync(join(folder, file), ' ');
    expect(await fingerprintModel(folder, 'q8')).not.toBe(before);
  },
);

it('does not take one file for another with the same bytes', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'tokenizer.json'), '{}');
  const before = await fingerprintModel(folder, 'q8');
  renameSync(join(folder, 'tokenizer.json'), join(folder, 'config.json'));
  expect(await fingerprintModel(folder, 'q8')).not.toBe(before);
});

function modelFolder(): string {
  const folder = temporaryFolder();
  makeTinyModel(folder);
  return folder;
}
