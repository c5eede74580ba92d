import type { Attachment } from 'discord.js';
import type { Upload } from '../../app/app.ts';
import { AppError } from '../../errors.ts';

/** Milliseconds that a file of the size that is taken may be on its way. */
const FETCH_MS = 20_000;

export interface AttachmentPlace {
  /** Where Discord keeps attachments, without a trailing slash. */
  readonly cdnUrl: string;
  /** Milliseconds after which a file that is on its way is given up. */
  readonly mostMs?: number;
}

/**
 * A file that was attached to a command, fetched when it is read and only from where Discord keeps attachments, without
 * following it anywhere else.
 */
export function attachmentUpload(
  { name, url, size }: Pick<Attachment, 'name' | 'url' | 'size'>,
  { cdnUrl, mostMs = FETCH_MS }: AttachmentPlace,
): Upload {
  return {
    name,
    async read(most) {
      // Discord has said how large it is: what is too large is not fetched at all.
      if (size > most) return new Uint8Array(most + 1);
      if (!URL.canParse(url) || new URL(url).origin !== new URL(cdnUrl).origin) {
        throw new AppError('upload-unreadable', 'is not kept by Discord; attach the file itself to the command');
      }
      try {
        return await fetchBytes(url, most, mostMs);
      } catch (error) {
        throw new AppError('upload-unreadable', 'could not be fetched from Discord; attach it again', { cause: error });
      }
    },
  };
}

async function fetchBytes(url: string, most: number, mostMs: number): Promise<Uint8Array> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(mostMs) });
  if (!response.ok || response.body === null) throw new Error(`Discord answered ${response.status}`);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body) {
    // As fetch types them; undici gives bytes.
    const bytes = part as Uint8Array;
    parts.push(bytes);
    length += bytes.length;
    // Whatever Discord said of its size; leaving the loop ends the transfer.
    if (length > most) break;
  }
  return Buffer.concat(parts);
}
