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
  /** Whether to say below an answer why it is as it is; JSON always does. */
  readonly isExplained?: boolean;
}

/** Writes a reply to standard output: as one line of JSON, or drawn for people. */
export function writeReply(reply: Reply, { output, textOptions }: Terminal, { json, ...worded }: WriteOptions): void {
  const drawn = (): readonly string[] =>
    renderText(layoutReply(reply, { ...worded, now: new Date() }), { ...textOptions(), wording: worded.wording });
  writeLines(output, json ? [JSON.stringify(reply)] : drawn());
}
