import { ButtonStyle, ComponentType, type APIButtonComponentWithCustomId } from 'discord.js';
import type { Wording } from '../../language/wording.ts';
import type { ButtonRow } from '../message.ts';
import { customId, type CustomId } from './custom-id.ts';

type Style = ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Danger;

/** A button that does something when it is pressed. */
export function button(
  label: string,
  id: Pick<CustomId, 'action'> & Partial<CustomId>,
  style: Style = ButtonStyle.Secondary,
): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style, label, custom_id: customId(id) };
}

export interface StepPosition {
  readonly index: number;
  readonly count: number;
  readonly of: 'part' | 'page' | 'citation';
  readonly wording: Wording;
}

/** One step back and one forward in something of `count` parts, with the place between; none where there is one part. */
export function stepButtons(
  { index, count, of, wording }: StepPosition,
  id: Pick<CustomId, 'action' | 'key'>,
): readonly APIButtonComponentWithCustomId[] {
  if (count < 2) return [];
  // Both lead to a part of their own at either end: two buttons of one message may not share a custom id.
  const back = button('◀', { ...id, index: Math.max(0, index - 1) });
  const forward = button('▶', { ...id, index: index + 1 });
  const place = button(wording.say(`step.${of}`, { place: index + 1, count }), { ...id, index });
  return [
    { ...back, custom_id: index === 0 ? `${back.custom_id}:first` : back.custom_id, disabled: index === 0 },
    { ...place, disabled: true },
    { ...forward, disabled: index >= count - 1 },
  ];
}

/** A row of at most five buttons; no row for none. */
export function rowsOf(buttons: readonly APIButtonComponentWithCustomId[]): readonly ButtonRow[] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];
}
