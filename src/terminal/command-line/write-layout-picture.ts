import { writePicture } from '../../picture/write-picture.ts';
import type { Wording } from '../../language/wording.ts';
import { layoutReply } from '../../reply/layouts/layout-reply.ts';
import type { Reply } from '../../reply/kinds/reply.ts';
import type { PictureFile } from './invocation.ts';
import { printable } from '../drawing/printable.ts';
import { type Terminal, writeLines } from '../terminal.ts';

/**
 * Writes a reply's picture to a file and says so; a reply without one (nothing was found) writes none.
 * @throws {AppError} `usage` where the file cannot be written.
 */
export async function writeLayoutPicture(
  reply: Reply,
  { file, scheme }: PictureFile,
  { terminal, wording }: { readonly terminal: Terminal; readonly wording: Wording },
): Promise<void> {
  const { picture } = layoutReply(reply, { wording, now: new Date() });
  if (picture === undefined) return;
  await writePicture(file, picture.svg(scheme));
  writeLines(terminal.messages, [wording.say('picture.written', { file: printable(file) })]);
}
