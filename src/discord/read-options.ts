import { z } from 'zod';
import type { Command, CommandInput, CommandOption } from '../../commands/command.ts';

/** What a reader typed, checked; or what is wrong with it, in words for them. */
export type ReadOptions = { readonly input: CommandInput } | { readonly problem: string };

/**
 * The options of a command as Discord sent them. Discord checks most of this itself, but by the definitions that are
 * registered: those can be older than this program, and a day is just text to it.
 * @param given the value of an option by name; null or undefined for none.
 */
export function readOptions(command: Command, given: (name: string) => unknown): ReadOptions {
  const input: Record<string, string | number | boolean> = {};
  for (const option of command.options) {
    const value = given(option.name) ?? undefined;
    if (value === undefined && !option.required) continue;
    const { shape, expected } = KINDS[option.kind];
    const read = shape(option).safeParse(value);
    if (!read.success) return { problem: `“${option.name}” must be ${expected(option)}.` };
    input[option.name] = read.data;
  }
  return { input };
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
    expected: () => 'a day, written as YYYY-MM-DD, such as 2025-12-09',
  },
  number: { shape: () => z.int().min(1), expected: () => 'a whole number of at least 1' },
  flag: { shape: () => z.boolean(), expected: () => 'True or False' },
  choice: {
    shape: ({ choices }) => z.enum(choices ?? []),
    expected: ({ choices = [] }) => `one of ${choices.join(', ')}`,
  },
};
