import type { Wording } from '../../language/wording.ts';
import type { LayoutPicture } from '../../reply/layouts/layout.ts';
import type { Reply } from '../../reply/kinds/reply.ts';
import type { LaidOut } from '../dressing/lay-out.ts';
import { renderLayout } from '../drawing/render-layout.ts';
import { LIMITS } from '../limits.ts';
import type { Message } from '../message.ts';
import type { Parts } from '../parts.ts';
import { within } from '../turns/within.ts';

/** Discord is dark unless a member changes it, and does not say whether they have: light would dazzle most. */
const SCHEME = 'dark';

/** The picture of a reply, and a name for its file; null for a reply that has none. */
export interface NamedPicture {
  readonly name: string;
  readonly picture: LayoutPicture;
  /** What it shows as words, for a message that goes without it. */
  readonly inWords: Message['embeds'];
}

export function pictureOf({ command }: Reply, { layout, leaves }: LaidOut, wording: Wording): NamedPicture | null {
  const { picture } = layout;
  if (picture === undefined) return null;
  // The leaf behind the one that leaves its words to the picture.
  return { name: command, picture, inWords: renderLayout(leaves[1] ?? layout, wording).embeds };
}

/** A message with its picture sent along; in words when that cannot be drawn. Never rejects. */
export async function attachPicture(
  message: Message,
  named: NamedPicture | null,
  { log, stopping, drawWithinMs }: Pick<Parts, 'log' | 'stopping' | 'drawWithinMs'>,
): Promise<Message> {
  if (named === null) return message;
  try {
    const bounds = { ms: drawWithinMs, signal: stopping };
    const file = await within(draw(named), bounds);
    return { ...message, files: [...(message.files ?? []), file], inWords: named.inWords };
  } catch (error) {
    log.warn('a picture could not be drawn', { name: named.name, error });
    return { ...message, embeds: named.inWords };
  }
}

async function draw({ name, picture }: NamedPicture) {
  const attachment = Buffer.from(await picture.png(SCHEME));
  if (attachment.length > LIMITS.attachmentBytes)
    throw new Error(`${attachment.length} bytes are more than Discord takes`);
  return { name: `${name}.png`, attachment, description: picture.alt.slice(0, LIMITS.attachmentDescription) };
}
