import type { SentMessage } from './interactions.ts';

/** What can be pressed under a message, by its label; menus by what stands on them. */
export function pressables({ components = [] }: SentMessage): ReadonlyMap<string, { id: string; disabled: boolean }> {
  const parts = components.flatMap<(typeof components)[number]['components'][number]>(({ components }) => components);
  return new Map(
    parts.map((part) => [
      part.type === 2 ? part.label : (part.placeholder ?? ''),
      { id: part.custom_id, disabled: part.type === 2 && part.disabled === true },
    ]),
  );
}

/** The custom id of the button or menu with this label. */
export function idOf(message: SentMessage, label: string): string {
  const found = pressables(message).get(label);
  if (found === undefined) throw new Error(`no “${label}” among ${[...pressables(message).keys()].join(', ')}`);
  return found.id;
}
