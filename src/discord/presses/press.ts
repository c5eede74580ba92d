import type { AnySelectMenuInteraction, ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import type { Parts } from '../parts.ts';
import type { Task } from '../task.ts';
import type { KeptReply } from '../dressing/kept-reply.ts';

/** A button that was pressed, or a menu that was chosen from. */
export type ComponentInteraction = ButtonInteraction | AnySelectMenuInteraction;

/** A button that was pressed, with the reply it is under. */
export interface Press {
  readonly interaction: ComponentInteraction;
  readonly key: string;
  /** A citation, candidate or page, counted from 0. */
  readonly index: number;
  readonly kept: KeptReply & { readonly member: string };
  readonly parts: Parts;
}

/** A form that was sent in. */
export interface Submission extends Omit<Press, 'interaction' | 'index'> {
  readonly interaction: ModalSubmitInteraction;
}

/** What a press comes to: a task to be done like any command, words for the presser, or null when it has been answered. */
export type Pressed = { readonly task: Task } | { readonly problem: string } | null;

/** The article does not print the words any more that the press is about. */
export function changed({ app }: Pick<Parts, 'app'>): Pressed {
  return { problem: app.wording.say('press.changed') };
}
