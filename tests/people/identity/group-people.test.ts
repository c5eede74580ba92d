import { describe, expect, it } from 'vitest';
import { groupPeople, type Named } from '../../../src/people/identity/group-people.ts';
import { partsOf } from '../../../src/people/identity/name-parts.ts';

interface Item extends Named {
  readonly name: string;
}

const grouped = (...names: readonly string[]): readonly (readonly string[])[] =>
  groupPeople(
    names.map((name): Item => ({ name, parts: partsOf(name) })),
    { reach: 'any-word' },
  ).map(({ items }) => items.map(({ name }) => name));

describe('groupPeople', () => {
  it('joins a short name to the one full name that it fits', () => {
    expect(grouped('Ana Quill', 'Quill', 'A. Quill', 'Ana')).toEqual([['Ana Quill', 'A. Quill', 'Quill', 'Ana']]);
    expect(grouped('Ana Quill', 'Bo Quill', 'Quill', 'Quill')).toEqual([
      ['Ana Quill'],
      ['Bo Quill'],
      ['Quill', 'Quill'],
    ]);
    expect(grouped('Enzo “The Anvil” Torrisi', 'Enzo Torrisi', 'Torrisi')).toEqual([
      ['Enzo “The Anvil” Torrisi', 'Enzo Torrisi', 'Torrisi'],
    ]);
  });

  it('does not tell apart by a word that more than a hundred bear, but joins what is called the same', () => {
    const many = Array.from(
      { length: 150 },
      (_one, at) => `Ana${'abcdefghij'.charAt(at % 10)}${'klmnopqrstuvwxy'.charAt(at / 10)} Quill`,
    );
    const groups = grouped(...many, ...many, 'Quill', 'Quill');
    expect(groups).toHaveLength(151);
    expect(groups.at(-1)).toEqual(['Quill', 'Quill']);
  });

  it.each([
    [
      'people of one surname, named again and again by it',
      (at: number) => (at % 2 === 0 ? `Ana${lettersOf(at)} Quill` : 'Quill'),
    ],
    ['people of one given name', (at: number) => (at % 2 === 0 ? `Ana Qui${lettersOf(at)}` : 'Ana')],
    ['one person', () => 'Ana Quill'],
  ])('looks at its items a number of times that grows with them alone: %s', (_what, nameAt) => {
    expect(looksAt(4000, nameAt)).toBeLessThan(looksAt(1000, nameAt) * 6);
  });
});

/** How often the names of so many items are looked at. */
function looksAt(count: number, nameAt: (at: number) => string): number {
  let looks = 0;
  const items = Array.from({ length: count }, (_one, at): Named => {
    const parts = partsOf(nameAt(at));
    return {
      get parts() {
        looks++;
        return {
          ...parts,
          get words() {
            looks++;
            return parts.words;
          },
        };
      },
    };
  });
  groupPeople(items, { reach: 'any-word' });
  return looks;
}

function lettersOf(at: number): string {
  return [...String(at)].map((digit) => 'bcdfghklmn'.charAt(Number(digit))).join('');
}
