import type { Wording } from '../../language/wording.ts';
import { layoutReply } from '../../reply/layouts/layout-reply.ts';
import type { Reply } from '../../reply/kinds/reply.ts';
import { renderText } from './render-text.ts';
import { type Terminal, writeLines } from '../terminal.ts';

export interface WriteOptions {
  readonly json: boolean;
  readonly wording: Wording;
  /** What to say above the reply; null or absent for nothing. */
  readonly note?: string | null;
}

/** Writes a reply to standard output: as one line of JSON, or drawn for people. */
export function writeReply(
  reply: Reply,
  { output, textOptions }: Terminal,
  { json, wording, note = null }: WriteOptions,
): void {
  const drawn = (): readonly string[] =>
    renderText(layoutReply(reply, { wording, note, now: new Date() }), { ...textOptions(), wording });
  writeLines(output, json ? [JSON.stringify(reply)] : drawn());
}
