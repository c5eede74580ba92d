import type { Filters, Sort } from '../src/app/app.ts';
import { withoutChatMarkup } from '../src/text/without-chat-markup.ts';
import type { CommandInput, CommandOption } from './command.ts';

/** `from`, `to`, `source`, `author` and `section`: the options that narrow what a command looks at. */
export const FILTER_OPTIONS: readonly CommandOption[] = [
  { name: 'from', description: 'option.from', kind: 'date', required: false },
  { name: 'to', description: 'option.to', kind: 'date', required: false },
  { name: 'source', description: 'option.source', kind: 'text', required: false, complete: 'source' },
  { name: 'author', description: 'option.author', kind: 'text', required: false },
  { name: 'section', description: 'option.section', kind: 'text', required: false, complete: 'section' },
];

/** `sort`: whether the newest of what is found comes first. */
export const SORT_OPTION: CommandOption = {
  name: 'sort',
  description: 'option.sort',
  kind: 'choice',
  required: false,
  choices: ['best', 'newest'],
  choiceName: (choice, wording) => wording.say(choice === 'newest' ? 'sort.newest' : 'sort.best'),
};

/** The order that is asked for, where one is. */
export function sortOf(input: CommandInput): { readonly sort?: Sort } {
  return input['sort'] === 'newest' ? { sort: 'newest' } : {};
}

/** The filters among a command's options. */
export function filtersOf(input: CommandInput): Filters {
  const given = (['from', 'to', 'source', 'author', 'section'] as const).flatMap((name) => {
    const value = textOf(input, name);
    return value === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(given);
}

/** How many entries a command that lists things shows unless told. */
export function limitOption(most: number): CommandOption {
  return { name: 'limit', description: 'option.limit', usual: most, kind: 'number', required: false };
}

/** The number given as `limit`, or `otherwise`. */
export function limitOf(input: CommandInput, otherwise: number): number {
  return numberOf(input, 'limit', otherwise);
}

/** The number given as this option, or `otherwise`. */
export function numberOf(input: CommandInput, name: string, otherwise: number): number {
  const value = input[name];
  return typeof value === 'number' ? value : otherwise;
}

/** A text option, trimmed and without mentions; empty when it was not given. */
export function textOf(input: CommandInput, name: string): string {
  const value = input[name];
  return typeof value === 'string' ? withoutChatMarkup(value) : '';
}
