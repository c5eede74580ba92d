import type { Attribution } from './find-quotes.ts';

/** What to say beside direct speech that does not name its speaker; null where it does. @param name the person's. */
export function attributionNote(attribution: Attribution, name: string): string | null {
  if (attribution === 'name') return null;
  return attribution === 'going on' ? `${name} goes on speaking` : `“${attribution}” is taken to be ${name}`;
}
