import { type Command as Parser, Option } from 'commander';
import type { CommandInput, CommandOption, OptionValue } from '../../../commands/command.ts';
import { describe } from '../../../commands/describe.ts';
import { FILTER_OPTIONS } from '../../../commands/shared-options.ts';
import { AppError } from '../../errors.ts';
import type { Wording } from '../../language/wording.ts';
import { checkInput, parseOption } from '../parse-option.ts';

/** Understood by every command, so that a script can pass the same ones throughout; most commands have their own of the name. */
export const EVERYWHERE: readonly CommandOption[] = [
  ...FILTER_OPTIONS,
  { name: 'limit', description: 'option.limit-any', kind: 'number', required: false },
];

/** Adds the options of one command, and those that stand everywhere. */
export function addOptions(parser: Parser, options: readonly CommandOption[], wording: Wording): void {
  for (const option of options) parser.addOption(flagOf(option, wording));
  for (const option of EVERYWHERE) {
    if (options.every(({ name }) => name !== option.name)) parser.addOption(flagOf(option, wording).hideHelp());
  }
  parser
    .option('--articles <DIR>', 'The folder with the articles (ARTICLES_DIR)')
    .option('--data <DIR>', 'Where the archive and its index are kept (DATA_DIR)')
    .option('--json', 'Print the answer, or the error, as JSON')
    .option('--no-color', 'Print without colour (NO_COLOR does the same)');
}

function flagOf(option: CommandOption, wording: Wording): Option {
  const { name, kind, choices = [] } = option;
  const description = describe(option, wording);
  if (kind === 'flag') return new Option(`--${name}`, description);
  const value = { text: name.toUpperCase(), file: 'FILE', date: 'YYYY-MM-DD', number: 'N', choice: choices.join('|') }[
    kind
  ];
  return new Option(`--${name} <${value}>`, description);
}

/** What commander found: texts, or true for a flag. Nothing has been checked yet. */
export type RawOptions = Readonly<Record<string, string | boolean | undefined>>;

/** The options given to a command before its name and after; those after win. */
export function givenOptions(parser: Parser): RawOptions {
  const after: RawOptions = parser.opts();
  const before: RawOptions = parser.parent?.opts() ?? {};
  const color = before['color'] !== false && after['color'] !== false;
  return { ...before, ...after, color };
}

/**
 * The values of a command's options and of those that stand everywhere.
 * @throws {AppError} `usage` when one cannot be used.
 */
export function readInput(raw: RawOptions, options: readonly CommandOption[]): CommandInput {
  const input: Record<string, OptionValue> = {};
  for (const option of [...EVERYWHERE, ...options]) {
    const value = raw[new Option(`--${option.name}`).attributeName()];
    if (value === undefined) continue;
    input[option.name] = typeof value === 'string' ? parseOption(option, value, `--${option.name}`) : value;
  }
  checkInput(input);
  return input;
}

/**
 * The settings given as flags, by setting name.
 * @throws {AppError} `usage` for an empty folder name, most likely a variable that was not set.
 */
export function readSettings(raw: RawOptions): Readonly<Record<string, string>> {
  const flags = { articles: 'ARTICLES_DIR', data: 'DATA_DIR' };
  return Object.fromEntries(
    Object.entries(flags).flatMap(([flag, setting]) => {
      const value = raw[flag];
      if (typeof value !== 'string') return [];
      if (value.trim() === '') throw new AppError('usage', `--${flag} needs the name of a folder, not an empty one.`);
      return [[setting, value]];
    }),
  );
}
