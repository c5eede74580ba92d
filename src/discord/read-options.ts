import type { Command, CommandInput } from '../../commands/command.ts';
import { contradiction, readOption } from '../../commands/read-option.ts';

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
    const read = readOption(option, value);
    if ('expected' in read) return { problem: `“${option.name}” must be ${read.expected}.` };
    input[option.name] = read.value;
  }
  const problem = contradiction(input);
  return problem === null ? { input } : { problem };
}
