import type { Command, CommandInput, CommandOption, OptionValue } from '../../../commands/command.ts';
import { contradiction, expectedOf, readOption } from '../../../commands/read-option.ts';
import type { Wording } from '../../language/wording.ts';

/** What a member typed, checked; or what is wrong with it, in words for them. */
export type ReadOptions = { readonly input: CommandInput } | { readonly problem: string };

/**
 * The options of a command as Discord sent them. Discord checks most of this itself, but by the definitions that are
 * registered: those can be older than this program, and a day is just text to it.
 * @param given the value of an option by name; null or undefined for none.
 */
export function readOptions(command: Command, given: (name: string) => unknown, wording: Wording): ReadOptions {
  const input: Record<string, OptionValue> = {};
  for (const option of command.options) {
    const value = given(option.name) ?? undefined;
    if (value === undefined && !option.required) continue;
    const read = readOption(option, value);
    if (read === null) return { problem: mustBe(option, wording) };
    input[option.name] = read.value;
  }
  const problem = contradiction(input, wording);
  return problem === null ? { input } : { problem };
}

function mustBe(option: CommandOption, wording: Wording): string {
  return wording.say('options.must', { option: wording.name(option.name), expected: expectedOf(option, wording) });
}
