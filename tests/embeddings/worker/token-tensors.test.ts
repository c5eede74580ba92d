import { expect, it } from 'vitest';
import { tokenTensors } from '../../../embeddings/worker/token-tensors.ts';

it('makes of every list of numbers a batch of one text', () => {
  const tensors = tokenTensors({ input_ids: [5, 0, 27_999], attention_mask: [1, 1, 1] });
  expect(Object.keys(tensors)).toEqual(['input_ids', 'attention_mask']);
  expect(tensors['input_ids']).toMatchObject({ type: 'int64', dims: [1, 3] });
  expect(tensors['input_ids']?.data).toEqual(BigInt64Array.of(5n, 0n, 27_999n));
});
