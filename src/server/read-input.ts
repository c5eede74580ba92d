import type { Command, CommandInput, OptionValue } from '../../commands/command.ts';
import { contradiction, expectedOf, readOption } from '../../commands/read-option.ts';
import { AppError } from '../errors.ts';
import type { Wording } from '../language/wording.ts';

/**
 * The options of a command as another program sent them: text, or values of the right kind.
 * @throws {AppError} `usage`, saying what is wrong.
 */
export function readInput(
  { name, options }: Command,
  given: Readonly<Record<string, unknown>>,
  wording: Wording,
): CommandInput {
  const unknown = Object.keys(given).find((key) => options.every((option) => option.name !== key));
  if (unknown !== undefined) {
    const known = options.map((option) => option.name).join(', ');
    throw new AppError('usage', `${name} has no “${unknown}”; it takes ${known || 'nothing'}.`);
  }
  const input: Record<string, OptionValue> = {};
  for (const option of options) {
    const value = given[option.name];
    if ((value === undefined || value === null || value === '') && !option.required) continue;
    const read = readOption(option, value);
    if (read === null) throw new AppError('usage', `${option.name} must be ${expectedOf(option, wording)}.`);
    input[option.name] = read.value;
  }
  const problem = contradiction(input, wording);
  if (problem !== null) throw new AppError('usage', problem);
  return input;
}
