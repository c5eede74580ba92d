import { z } from 'zod';
import type { CommandInput, CommandOption } from './command.ts';

/** The value of an option, checked; or what it must be, in words: "“from” must be …". */
export type ReadOption = { readonly value: string | number | boolean } | { readonly expected: string };

/** Checks what a surface got for an option: text as it was typed, or a value that Discord has typed already. */
export function readOption(option: CommandOption, given: unknown): ReadOption {
  const { shape, expected } = KINDS[option.kind];
  const read = shape(option).safeParse(given);
  return read.success ? { value: read.data } : { expected: expected(option) };
}

/** How options contradict each other, in words; null when they do not. */
export function contradiction({ from, to }: CommandInput): string | null {
  return typeof from === 'string' && typeof to === 'string' && from > to
    ? `The span of time ends before it begins: from ${from} to ${to}.`
    : null;
}

interface Kind {
  readonly shape: (option: CommandOption) => z.ZodType<string | number | boolean>;
  /** What it must be, in words. */
  readonly expected: (option: CommandOption) => string;
}

const KINDS: Record<CommandOption['kind'], Kind> = {
  text: { shape: () => z.string().trim().min(1), expected: () => 'some words' },
  date: {
    shape: () => z.string().trim().pipe(z.iso.date()),
    expected: () => 'a day of the calendar, written YYYY-MM-DD, such as 2025-12-09',
  },
  number: {
    shape: () => z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)]).pipe(z.int().min(1)),
    expected: () => 'a whole number of at least 1',
  },
  flag: { shape: () => z.union([z.boolean(), z.stringbool()]), expected: () => 'yes or no' },
  choice: {
    shape: ({ choices }) => z.enum(choices ?? []),
    expected: ({ choices = [] }) => `one of ${choices.join(', ')}`,
  },
};
