import { writePicture } from '../picture/write-picture.ts';
import { layoutReply } from '../reply/layout-reply.ts';
import type { Reply } from '../reply/reply.ts';
import type { PictureFile } from './invocation.ts';
import { printable } from './printable.ts';
import { type Terminal, writeLines } from './terminal.ts';

/**
 * Writes a reply's picture to a file and says so; a reply without one (nothing was found) writes none.
 * @throws {AppError} `usage` where the file cannot be written.
 */
export async function writeLayoutPicture(
  reply: Reply,
  { file, scheme }: PictureFile,
  terminal: Terminal,
): Promise<void> {
  const { picture } = layoutReply(reply, new Date());
  if (picture === undefined) return;
  await writePicture(file, picture.svg(scheme));
  writeLines(terminal.messages, [`The picture is in ${printable(file)}`]);
}
