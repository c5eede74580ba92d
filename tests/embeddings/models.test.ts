import { expect, it } from 'vitest';
import { weightsFile } from '../../embeddings/files/model-facts.ts';
import { fingerprintModel } from '../../embeddings/files/fingerprint-model.ts';
import { MODELS } from '../../embeddings/models.ts';
import { READERS } from '../../embeddings/readers.ts';

it('knows every model by one name', () => {
  const names = MODELS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('builtin');
});

it.each([...MODELS, ...READERS])('pins every byte of $name', async ({ source, facts }) => {
  if (source.kind === 'bundled') {
    expect(source.fingerprint).toBe(await fingerprintModel(source.folder, facts.dtype));
    return;
  }
  expect(source.revision).toMatch(/^[0-9a-f]{40}$/);
  expect(source.files.map(({ path }) => path)).toEqual(['config.json', 'tokenizer.json', 'tokenizer_config.json']);
  expect(source.weights.map(({ path }) => path)).toEqual([weightsFile(facts.dtype)]);
  for (const { size, sha256 } of [...source.files, ...source.weights]) {
    expect(size).toBeGreaterThan(0);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  }
});

it.each(MODELS)('weighs the vectors of $name from 0 to 1', ({ facts }) => {
  expect(facts.weight).toBeGreaterThanOrEqual(0);
  expect(facts.weight).toBeLessThanOrEqual(1);
});
