import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { discordCommands } from '../../src/discord/registering/command-definition.ts';
import { createWording } from '../../src/language/create-wording.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { readMessages } from '../../src/language/read-messages.ts';
import { partsOf } from '../support/message-parts.ts';

const english = readMessages('en');

describe.each(LANGUAGES)('the messages in %s', (language) => {
  const messages = readMessages(language);
  const each = Object.entries(messages);

  it('are all that English has, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('have something to say', () => {
    expect(each.filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  it('have the gaps that English has', () => {
    const gaps = (message: string): readonly string[] => [...partsOf(message, language).gaps].sort();
    for (const [name, message] of each) expect([name, gaps(message)]).toEqual([name, gaps(english[name] ?? '')]);
  });

  it('have a plural for every number of the language, and for no other', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const [name, message] of each) {
      for (const cases of partsOf(message, language).plurals) {
        expect([name, cases.filter((one) => !one.startsWith('=')).sort()]).toEqual([
          name,
          [...pluralCategories].sort(),
        ]);
      }
    }
  });

  it('have no straight apostrophe, which would hide what follows it', () => {
    expect(each.filter(([, message]) => message.includes("'"))).toEqual([]);
  });

  it('name commands as Discord shows them in that language', () => {
    const { name } = createWording(language);
    const known = [...discordCommands(COMMANDS).keys()].map((command) => command.split(' ').map(name).join(' '));
    const named = each.flatMap(([, message]) => [...message.matchAll(/`\/([^`]+)`/g)].map(([, command]) => command));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((command) => !known.includes(command ?? ''))).toEqual([]);
    const plainly = each
      .filter(([key]) => /^(?:talk|instead)\./.test(key))
      .flatMap(([, message]) => [...message.matchAll(/(?<=\s|^)\/([\p{L}-]+)/gu)].map(([, command]) => command));
    expect(plainly.length).toBeGreaterThan(0);
    expect(plainly.filter((command) => !known.includes(command ?? ''))).toEqual([]);
  });

  it.each([
    ['labels of buttons', /^(?:button|step)\./, 80],
    ['titles of forms and labels in them', /^(?:follow|wrong)\.(?:title|question|what|words)$/, 45],
    ['hints and choices of forms', /^(?:follow\.hint|wrong\.(?!title|what|words))/, 100],
    ['what a menu says before something is chosen', /^menu\./, 150],
    ['entries of a message’s menu', /^action\./, 32],
  ])('keep Discord’s limit on %s', (_what, names, most) => {
    const long = each.filter(([name, message]) => names.test(name) && message.length > most);
    expect(each.some(([name]) => names.test(name))).toBe(true);
    expect(long).toEqual([]);
  });
});

it('are each said somewhere', () => {
  const source = ['src', 'commands']
    .flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => `${root}/${path}`))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const isSaid = (name: string): boolean =>
    source.includes(`'${name}'`) || source.includes(`\`${name.slice(0, name.lastIndexOf('.') + 1)}\${`);
  expect(Object.keys(english).filter((name) => !isSaid(name))).toEqual([]);
});
