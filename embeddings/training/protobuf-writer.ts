// The wire format of protocol buffers, as far as writing ONNX needs it: https://protobuf.dev/programming-guides/encoding

/** One field, encoded: its number, its wire type and its value. */
export type Field = Buffer;

const VARINT = 0;
const LENGTH_DELIMITED = 2;

/** A whole number of at least 0. */
export function numberField(field: number, value: number): Field {
  return Buffer.concat([varint(field * 8 + VARINT), varint(value)]);
}

/** Text, raw bytes, or an encoded message: the wire does not tell them apart. */
export function bytesField(field: number, value: string | Uint8Array): Field {
  const bytes = Buffer.from(value);
  return Buffer.concat([varint(field * 8 + LENGTH_DELIMITED), varint(bytes.length), bytes]);
}

/** A message inside a message. */
export function messageField(field: number, fields: readonly Field[]): Field {
  return bytesField(field, Buffer.concat(fields));
}

/** Seven bits a byte, the least significant first; the top bit says that more follow. */
function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return Buffer.from([...bytes, rest]);
}
