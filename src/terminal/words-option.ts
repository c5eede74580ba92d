import type { Command, CommandOption } from '../../commands/command.ts';
import { FILTER_OPTIONS } from '../../commands/shared-options.ts';

/** The option of a command that takes the words after its name; undefined where it takes none. */
export function wordsOption({ options }: Command): CommandOption | undefined {
  return options.find(({ kind, name }) => (kind === 'text' || kind === 'file') && !FILTERS.has(name));
}

/** Narrowing options are always named: `from:2025-12-01`, `--source Trend`. */
const FILTERS: ReadonlySet<string> = new Set(FILTER_OPTIONS.map(({ name }) => name));
