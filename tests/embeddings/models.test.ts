import { expect, it } from 'vitest';
import { weightsFile } from '../../embeddings/files/model-facts.ts';
import { MODELS } from '../../embeddings/models.ts';

it('knows every model by one name', () => {
  const names = MODELS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('builtin');
});

it.each(MODELS)('pins every byte of $name', ({ source, facts }) => {
  expect(facts.weight).toBeGreaterThanOrEqual(0);
  expect(facts.weight).toBeLessThanOrEqual(1);
  if (source.kind === 'bundled') return;
  expect(source.revision).toMatch(/^[0-9a-f]{40}$/);
  expect(source.files.map(({ path }) => path)).toEqual(['config.json', 'tokenizer.json', 'tokenizer_config.json']);
  expect(source.weights.map(({ path }) => path)).toEqual([weightsFile(facts.dtype)]);
  for (const { size, sha256 } of [...source.files, ...source.weights]) {
    expect(size).toBeGreaterThan(0);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  }
});
