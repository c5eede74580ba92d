import { ELEMENT_TYPES, encodeOnnxModel } from './onnx-writer.ts';

/** A model that is one table: every token has a vector, whatever stands around it. */
export interface StaticModel {
  /** Length of a token's vector. */
  readonly dimensions: number;
  /** The tokens' vectors in eight bits, one after the other. */
  readonly table: Int8Array;
  /** What a token's row of `table` is multiplied with; one a token. 0 makes a token count for nothing. */
  readonly scales: Float32Array;
}

/**
 * The ONNX file of a static model, with the input and output that transformers.js expects of a BERT: `input_ids`
 * (batch x tokens) gives `last_hidden_state` (batch x tokens x dimensions).
 */
export function encodeStaticModel({ dimensions, table, scales }: StaticModel): Buffer {
  const tokens = scales.length;
  return encodeOnnxModel({
    name: 'static-embeddings',
    inputs: [{ name: 'input_ids', type: 'int64', shape: ['batch', 'tokens'] }],
    outputs: [{ name: 'last_hidden_state', type: 'float', shape: ['batch', 'tokens', dimensions] }],
    constants: [
      { name: 'table', type: 'int8', shape: [tokens, dimensions], values: table },
      { name: 'scales', type: 'float', shape: [tokens, 1], values: scales },
    ],
    operations: [
      { operator: 'Gather', inputs: ['table', 'input_ids'], output: 'rows' },
      { operator: 'Cast', inputs: ['rows'], output: 'unscaled', attributes: { to: ELEMENT_TYPES.float } },
      { operator: 'Gather', inputs: ['scales', 'input_ids'], output: 'scale' },
      { operator: 'Mul', inputs: ['unscaled', 'scale'], output: 'last_hidden_state' },
    ],
  });
}
