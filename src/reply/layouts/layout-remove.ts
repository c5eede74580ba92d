import type { RemoveReply } from '../kinds/remove-reply.ts';
import type { Layout } from './layout.ts';
import type { LayoutOptions } from './layout-parts.ts';

/** How the reply of this command reads. */
export function layoutRemove(reply: RemoveReply, { wording }: LayoutOptions): Layout {
  const { kind, article, file, versions, forgotten, reason } = reply;
  const isGone = kind === 'removed';
  return {
    tone: isGone ? 'plain' : 'failure',
    heading: wording.say(isGone ? 'remove.done' : 'remove.not-done', { article }),
    notes: [
      ...(reason === null ? [] : [reason]),
      ...(file === null ? [] : [wording.say('remove.file', { file })]),
      ...(versions === 0 ? [] : [wording.say('remove.versions', { count: versions })]),
      ...(forgotten === 0 ? [] : [wording.say('remove.forgotten', { count: forgotten })]),
    ],
    sections: [],
    citations: [],
    footer: null,
  };
}
