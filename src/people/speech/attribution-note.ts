import type { Wording } from '../../language/wording.ts';
import type { Attribution } from './quote.ts';

/** What to say beside speech that does not name its speaker; null where it does. @param name the person's. */
export function attributionNote(attribution: Attribution, name: string, wording: Wording): string | null {
  if (attribution === 'name') return null;
  if (attribution === 'going on') return wording.say('note.goes-on', { name });
  if (attribution === 'above') return wording.say('note.named-above', { name });
  if (attribution === 'below') return wording.say('note.named-below', { name });
  return wording.say('note.meant', { word: attribution, name });
}
