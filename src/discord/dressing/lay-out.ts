import type { App } from '../../app/app.ts';
import type { Reply } from '../../reply/kinds/reply.ts';
import { layoutReply } from '../../reply/layouts/layout-reply.ts';
import type { Layout } from '../../reply/layouts/layout.ts';
import { leavesOf } from '../drawing/leaves.ts';

/** How a reply reads: all that is sent of it is drawn from this, so that its parts and its picture tell one time. */
export interface LaidOut {
  readonly layout: Layout;
  /** The same in parts that each fit a message. */
  readonly leaves: readonly Layout[];
}

/** Lays a reply out as it is to be read now. @param note what to say above it. */
export function layOut(
  reply: Reply,
  { wording, config }: Pick<App, 'wording' | 'config'>,
  note: string | null = null,
): LaidOut {
  const { publicUrl } = config.http;
  const layout = layoutReply(reply, { wording, note, publicUrl, now: new Date() });
  // A picture and the same words below it would be the story twice: the words are a leaf away.
  const first =
    layout.picture === undefined
      ? []
      : [{ ...layout, sections: [], notes: [...layout.notes, wording.say('picture.in-words')] }];
  return { layout, leaves: [...first, ...leavesOf(layout, wording)] };
}
