import type { CommandInput, CommandOption } from '../../commands/command.ts';
import { contradiction, readOption } from '../../commands/read-option.ts';
import { AppError } from '../errors.ts';

/**
 * The value of an option that a reader typed.
 * @param label the option as the reader knows it, for the message.
 * @throws {AppError} `usage`, saying what it must be.
 */
export function parseOption(option: CommandOption, text: string, label = option.name): string | number | boolean {
  const read = readOption(option, text);
  if ('value' in read) return read.value;
  throw new AppError('usage', `${label} must be ${read.expected}; "${text}" is not.`);
}

/** @throws {AppError} `usage` when the options contradict each other. */
export function checkInput(input: CommandInput): void {
  const problem = contradiction(input);
  if (problem !== null) throw new AppError('usage', problem);
}
