import type { APIApplicationCommand } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../commands/index.ts';
import { commandDefinitions } from '../../../src/discord/registering/command-definition.ts';
import { commandDifferences } from '../../../src/discord/registering/command-differences.ts';

const NONE = { added: [], changed: [], removed: [], changes: [] };
const wanted = commandDefinitions(COMMANDS);

/** As Discord keeps commands: with fields of its own, sets in another order, and defaults left out. */
function registered(definitions: typeof wanted): readonly APIApplicationCommand[] {
  return definitions.map(({ contexts, ...rest }, index) => ({
    name_localizations: null,
    description_localizations: null,
    ...reordered(rest),
    id: `10000000000000000${index}`,
    application_id: '100000000000000009',
    version: '1',
    nsfw: false,
    default_member_permissions: rest.default_member_permissions?.toString() ?? null,
    ...(contexts ? { contexts: [...contexts].reverse() } : {}),
    ...('options' in rest ? { options: rest.options?.map(withoutDefaults) } : { description: '' }),
    // Discord leaves out `required: false` and empty contexts; the types of its answer do not say so.
  })) as readonly unknown[] as readonly APIApplicationCommand[];
}

/** Translations come back in another order. */
function reordered<Part extends object>(part: Part): Part {
  const text = JSON.stringify(part, (key, value: Record<string, string>) =>
    key.endsWith('_localizations') ? Object.fromEntries(Object.entries(value).toReversed()) : value,
  );
  return JSON.parse(text) as Part;
}

function withoutDefaults(option: object): unknown {
  return Object.fromEntries(Object.entries(option).filter(([key, value]) => key !== 'required' || value === true));
}

describe('commandDifferences', () => {
  it('finds none in what Discord makes of the very commands it was sent, in any order', () => {
    expect(commandDifferences(wanted, registered(wanted).toReversed())).toEqual(NONE);
  });

  it('names what is added and what is removed', () => {
    expect(commandDifferences(wanted, registered(wanted.slice(1)))).toEqual({ ...NONE, added: [wanted[0]?.name] });
    expect(commandDifferences(wanted.slice(1), registered(wanted))).toEqual({ ...NONE, removed: [wanted[0]?.name] });
  });

  it.each([
    ['description', { description: 'Another' }],
    ['permissions', { default_member_permissions: '32' }],
    ['contexts', { contexts: [0] }],
    ['options', { options: [] }],
    ['a translation', { name_localizations: { ru: 'спроси', tr: 'sor' } }],
  ])('notices a change of %s', (_what, change) => {
    const [first, ...others] = wanted;
    if (first === undefined) throw new Error('there are commands');
    // Each change fits a slash command, which the first is.
    const changed = { ...first, ...change } as (typeof wanted)[number];
    expect(commandDifferences([changed, ...others], registered(wanted))).toEqual({
      ...NONE,
      changed: [first.name],
      changes: expect.arrayContaining([expect.stringMatching(/^ask: /)]),
    });
  });

  it('does not mind the contexts that Discord prints for the commands of one server', () => {
    const inOneServer = wanted.map(({ contexts: _contexts, integration_types: _types, ...rest }) => rest);
    expect(commandDifferences(inOneServer, registered(wanted))).toEqual(NONE);
  });
});
