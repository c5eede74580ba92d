import { watchKey } from './watch-key.ts';

/** Where people find the feed of a watch; null where they do not reach the server. */
export function watchAddress(
  id: number,
  { publicUrl, token }: { readonly publicUrl: string | null; readonly token: string | null },
): string | null {
  if (publicUrl === null) return null;
  return `${publicUrl}/watch/${id}.atom${token === null ? '' : `?key=${watchKey(id, token)}`}`;
}
