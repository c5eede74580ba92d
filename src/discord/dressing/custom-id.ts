import type { APIMessageTopLevelComponent } from 'discord.js';

/** What a button, a menu or a form of ours does. */
export const ACTIONS = [
  'context',
  'turn',
  'more',
  'share',
  'follow',
  'followed',
  'thread',
  'useful',
  'wrong',
  'report',
  'pick',
  'leaf',
  'page',
  'open',
  'forget',
  'pasted',
  'undo',
  'take',
  'why',
] as const;
export type Action = (typeof ACTIONS)[number];

/** The state of a button, all of it: what it does, to which kept reply, and to which part of it. */
export interface CustomId {
  readonly action: Action;
  /** Key of the kept reply; empty where there is none. */
  readonly key: string;
  /** A citation, candidate or page, counted from 0. */
  readonly index: number;
}

/** As it is sent, within Discord's 100 characters: `v1:context:Xb3_…:2`. The first part changes when what is kept does. */
export function customId({ action, key = '', index = 0 }: Pick<CustomId, 'action'> & Partial<CustomId>): string {
  return `v1:${action}:${key}:${index}`;
}

/** Null for what this version did not make. */
export function readCustomId(text: string): CustomId | null {
  const [, word, key = '', index] = /^v1:([a-z]+):([\w-]*):(\d{1,6})$/.exec(text) ?? [];
  const action = ACTIONS.find((one) => one === word);
  return action === undefined ? null : { action, key, index: Number(index) };
}

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
