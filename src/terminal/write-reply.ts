import { layoutReply } from '../reply/layout-reply.ts';
import type { Reply } from '../reply/reply.ts';
import { renderText } from './render-text.ts';
import { type Terminal, writeLines } from './terminal.ts';

/** Writes a reply to standard output: as one line of JSON, or drawn for people. */
export function writeReply(reply: Reply, { output, textOptions }: Terminal, json: boolean): void {
  writeLines(output, json ? [JSON.stringify(reply)] : renderText(layoutReply(reply, new Date()), textOptions()));
}
