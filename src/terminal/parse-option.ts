import { z } from 'zod';
import type { CommandInput, CommandOption } from '../../commands/command.ts';
import { AppError } from '../errors.ts';

/**
 * The value of an option that a reader typed.
 * @param label the option as the reader knows it, for the message.
 * @throws {AppError} `usage`, saying what it must be.
 */
export function parseOption(option: CommandOption, text: string, label = option.name): string | number | boolean {
  const { shape, expected } = KINDS[option.kind];
  const parsed = shape(option).safeParse(text);
  if (parsed.success) return parsed.data;
  throw new AppError('usage', `${label} must be ${expected(option)}; "${text}" is not.`);
}

/** @throws {AppError} `usage` when the options contradict each other. */
export function checkInput(input: CommandInput): void {
  const { from, to } = input;
  if (typeof from === 'string' && typeof to === 'string' && from > to) {
    throw new AppError('usage', `The span of time ends before it begins: from ${from} to ${to}.`);
  }
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
    shape: () => z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1)),
    expected: () => 'a whole number of at least 1',
  },
  flag: { shape: () => z.stringbool(), expected: () => 'yes or no' },
  choice: {
    shape: ({ choices }) => z.enum(choices ?? []),
    expected: ({ choices = [] }) => `one of ${choices.join(', ')}`,
  },
};
