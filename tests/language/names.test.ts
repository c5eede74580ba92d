import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import {
  commandDefinitions,
  discordCommands,
  PRIVATE_OPTION,
} from '../../src/discord/registering/command-definition.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { readNames } from '../../src/language/read-messages.ts';
import { commandsSchema } from '../support/discord/limit-schemas.ts';

const offered = [...discordCommands(COMMANDS)];
const named = [
  ...offered.flatMap(([name, { options }]) => [...name.split(' '), ...options.map((option) => option.name)]),
  PRIVATE_OPTION,
];
describe.each(['ru', 'tr'] as const)('the names in %s', (language) => {
  const names = readNames(language);

  it('are those of every command and option in Discord, and no other', () => {
    expect(Object.keys(names).sort()).toEqual([...new Set(named)].sort());
  });

  it('are such as Discord takes: small letters, digits and dashes, 32 at the most', () => {
    const odd = named.flatMap((name) => names[name] ?? []).filter((name) => !/^[-_\p{Ll}\p{N}]{1,32}$/u.test(name));
    expect(odd).toEqual([]);
  });
});

it.each(LANGUAGES)('makes commands that Discord takes, described in %s', (language) => {
  expect(commandsSchema.safeParse(commandDefinitions(COMMANDS, language)).error?.issues).toBeUndefined();
});
