import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import type { Upload } from '../app/app.ts';
import { AppError, messageOf } from '../errors.ts';

/** A file of this machine, or a page of the web. @param path as an asker typed it, perhaps in quotation marks. */
export function fileUpload(path: string): Upload {
  const plain = path.trim().replace(/^(["'])(.*)\1$/, '$2');
  if (/^https?:\/\//iu.test(plain)) return { name: plain, address: plain, read: async () => new Uint8Array() };
  return { name: basename(plain), read: (most) => readMost(createReadStream(plain, { end: most }), most) };
}

/** Plain text from standard input, to its end. */
export function standardInputUpload(): Upload {
  return { name: 'standard-input.txt', read: (most) => readMost(createReadStream('', { fd: 0 }), most) };
}

async function readMost(stream: Readable, most: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of stream) {
      const bytes = Buffer.from(part);
      parts.push(bytes);
      length += bytes.length;
      if (length > most) break;
    }
  } catch (error) {
    throw new AppError('upload-unreadable', `cannot be read (${messageOf(error)})`, { cause: error });
  }
  return Buffer.concat(parts);
}
