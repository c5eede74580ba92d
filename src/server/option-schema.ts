import { z } from 'zod';
import type { Command, CommandOption } from '../../commands/command.ts';
import { describe } from '../../commands/describe.ts';
import type { Wording } from '../language/wording.ts';

const SHAPES: Record<CommandOption['kind'], (option: CommandOption) => z.ZodType> = {
  text: () => z.string().min(1),
  date: () => z.iso.date(),
  number: () => z.int().min(1),
  flag: () => z.boolean(),
  choice: ({ choices }) => z.enum(choices ?? []),
  file: () => z.never(), // no command that takes one is asked from elsewhere
};

/** One option, as other programs are told to send it. What they send is checked by `readOption`, as on every surface. */
export function optionSchema(option: CommandOption, wording: Wording): z.ZodType {
  const shape = SHAPES[option.kind](option).describe(describe(option, wording));
  return option.required ? shape : shape.optional();
}

/** All options of a command, as one object. */
export function inputSchema({ options }: Command, wording: Wording): z.ZodObject {
  return z.strictObject(Object.fromEntries(options.map((option) => [option.name, optionSchema(option, wording)])));
}
