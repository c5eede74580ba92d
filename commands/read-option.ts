import { z } from 'zod';
import type { Upload } from '../src/app/app.ts';
import type { Wording } from '../src/language/wording.ts';
import type { CommandInput, CommandOption, OptionValue } from './command.ts';

/** The value of an option, checked; or none that can be used. */
export type ReadOption = { readonly value: OptionValue } | null;

/** Checks what a surface got for an option: text as it was typed, or a value that Discord has typed already. */
export function readOption(option: CommandOption, given: unknown): ReadOption {
  const read = SHAPES[option.kind](option).safeParse(given);
  return read.success ? { value: read.data } : null;
}

/** What an option must be: "a whole number of at least 1". */
export function expectedOf({ kind, choices = [] }: CommandOption, wording: Wording): string {
  return wording.say(`expected.${kind}`, { choices: choices.join(', ') });
}

/** How options contradict each other, in words; null when they do not. */
export function contradiction({ from, to }: CommandInput, wording: Wording): string | null {
  return typeof from === 'string' && typeof to === 'string' && from > to
    ? wording.say('options.backwards', { from, to })
    : null;
}

const SHAPES: Record<CommandOption['kind'], (option: CommandOption) => z.ZodType<OptionValue>> = {
  text: () => z.string().trim().min(1),
  date: () => z.string().trim().pipe(z.iso.date()),
  number: () => z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)]).pipe(z.int().min(1)),
  flag: () => z.union([z.boolean(), z.stringbool()]),
  choice: ({ choices }) => z.enum(choices ?? []),
  // Made by the surface that the file was handed to.
  file: () => z.custom<Upload>((given) => given !== null && typeof given === 'object'),
};
