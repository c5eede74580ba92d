import { strToU8, zipSync } from 'fflate';

/** A zip of files by their paths, in order. */
export function makeZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}

/** The same zip, whose own list says that its first file unpacks to another size: what a bomb says of itself. */
export function sayingSize(zip: Uint8Array, size: number): Uint8Array {
  const told = Buffer.from(zip);
  told.writeUInt32LE(size, told.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + UNPACKED_SIZE);
  return told;
}

/** Where an entry of the list says it (APPNOTE.TXT, 4.3.12). */
const UNPACKED_SIZE = 24;
