import type { CommandInput, CommandOption, OptionValue } from '../../commands/command.ts';
import { contradiction, expectedOf, readOption } from '../../commands/read-option.ts';
import { AppError } from '../errors.ts';
import { createWording } from '../language/create-wording.ts';
import { fileUpload } from './file-upload.ts';

/**
 * The value of an option that an asker typed.
 * @param label the option as the asker knows it, for the message.
 * @throws {AppError} `usage`, saying what it must be.
 */
export function parseOption(option: CommandOption, text: string, label = option.name): OptionValue {
  if (option.kind === 'file') return fileUpload(text);
  const read = readOption(option, text);
  if (read !== null) return read.value;
  // Like every error of a command line, in English.
  throw new AppError('usage', `${label} must be ${expectedOf(option, createWording('en'))}; "${text}" is not.`);
}

/** @throws {AppError} `usage` when the options contradict each other. */
export function checkInput(input: CommandInput): void {
  const problem = contradiction(input, createWording('en'));
  if (problem !== null) throw new AppError('usage', problem);
}
