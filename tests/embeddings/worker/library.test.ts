import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { Tensor } from '../../../embeddings/worker/library.ts';

it('is read without what it needs for pictures alone, which says so where it is asked for one', () => {
  expect(new Tensor('int64', [1n, 2n], [1, 2]).dims).toEqual([1, 2]);
  const library = createRequire(import.meta.url).resolve('@xenova/transformers');
  const require = createRequire(library);
  const pictures = require.resolve('sharp');
  expect(require.cache[pictures]?.children).toEqual([]);
  expect(() => require('sharp')()).toThrow('no pictures');
});
