import type { APIMessageTopLevelComponent } from 'discord.js';
import { readCustomId } from './custom-id.ts';

/** The key of the reply whose buttons stand under a message; null where there is none. */
export function keyUnder(components: readonly APIMessageTopLevelComponent[]): string | null {
  for (const row of components) {
    for (const part of 'components' in row ? row.components : []) {
      const id = 'custom_id' in part ? readCustomId(part.custom_id) : null;
      if (id !== null && id.key !== '') return id.key;
    }
  }
  return null;
}
