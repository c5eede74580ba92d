import { bytesField, messageField, numberField, type Field } from './protobuf-writer.ts';

// Field numbers and type codes are those of https://github.com/onnx/onnx/blob/main/onnx/onnx.proto

/** Element types of tensors, with ONNX's codes. */
export const ELEMENT_TYPES = { float: 1, int8: 3, int64: 7 } as const;
export type ElementType = keyof typeof ELEMENT_TYPES;

/** Values that are part of the model, such as its weights. */
export interface Constant {
  readonly name: string;
  readonly type: ElementType;
  readonly shape: readonly number[];
  /** The elements in row-major order, in the byte order of x86 and ARM (ONNX stores little-endian). */
  readonly values: Float32Array | Int8Array | BigInt64Array;
}

/** One step of the computation. */
export interface Operation {
  /** ONNX's name of the operator, such as `Gather`. */
  readonly operator: string;
  /** Names of constants, inputs, or outputs of operations before this one. */
  readonly inputs: readonly string[];
  readonly output: string;
  /** Whole-number attributes by name. */
  readonly attributes?: Readonly<Record<string, number>>;
}

/** What goes in or comes out; a dimension given by name is known only when the model runs. */
export interface Port {
  readonly name: string;
  readonly type: ElementType;
  readonly shape: readonly (number | string)[];
}

export interface OnnxModel {
  readonly name: string;
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
  readonly constants: readonly Constant[];
  /** In the order they run in. */
  readonly operations: readonly Operation[];
}

/** The format's version, and that of the operators: the first in which all that a static model uses takes int8. */
const IR_VERSION = 8;
const OPERATOR_SET = 13;
const INTEGER_ATTRIBUTE = 2;

/** An ONNX file, ready to be written to disk. */
export function encodeOnnxModel({ name, inputs, outputs, constants, operations }: OnnxModel): Buffer {
  const graph = [
    ...operations.map((operation) => messageField(1, operationFields(operation))),
    bytesField(2, name),
    ...constants.map((constant) => messageField(5, constantFields(constant))),
    ...inputs.map((port) => messageField(11, portFields(port))),
    ...outputs.map((port) => messageField(12, portFields(port))),
  ];
  return Buffer.concat([
    numberField(1, IR_VERSION),
    bytesField(2, 'dateline'),
    messageField(7, graph),
    messageField(8, [bytesField(1, ''), numberField(2, OPERATOR_SET)]),
  ]);
}

function operationFields({ operator, inputs, output, attributes = {} }: Operation): Field[] {
  return [
    ...inputs.map((input) => bytesField(1, input)),
    bytesField(2, output),
    bytesField(4, operator),
    ...Object.entries(attributes).map(([name, value]) =>
      messageField(5, [bytesField(1, name), numberField(3, value), numberField(20, INTEGER_ATTRIBUTE)]),
    ),
  ];
}

function constantFields({ name, type, shape, values }: Constant): Field[] {
  return [
    ...shape.map((size) => numberField(1, size)),
    numberField(2, ELEMENT_TYPES[type]),
    bytesField(8, name),
    bytesField(9, new Uint8Array(values.buffer, values.byteOffset, values.byteLength)),
  ];
}

function portFields({ name, type, shape }: Port): Field[] {
  const dimensions = shape.map((size) =>
    messageField(1, [typeof size === 'number' ? numberField(1, size) : bytesField(2, size)]),
  );
  const tensorType = [numberField(1, ELEMENT_TYPES[type]), messageField(2, dimensions)];
  return [bytesField(1, name), messageField(2, [messageField(1, tensorType)])];
}
