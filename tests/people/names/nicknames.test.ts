import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../src/people/names/find-names.ts';

const peopleIn = (text: string): string[] => findPeople(text).map(({ name }) => name);

describe('a nickname within a name', () => {
  it.each([
    ['Guards led Enzo “The Anvil” Torrisi to a van.', 'Enzo “The Anvil” Torrisi'],
    ['Guards led Enzo "Anvil" Torrisi to a van.', 'Enzo "Anvil" Torrisi'],
    ['Rosalind (Roz) Pellier was elected on Monday.', 'Rosalind (Roz) Pellier'],
    ['Helen [Nell] Vasko, the pilot, said no.', 'Helen [Nell] Vasko'],
    ["The coach praised Frank 'The Tank' Ricci after the match.", "Frank 'The Tank' Ricci"],
    ['Maria (née Kolb) Steiner was born in Graz.', 'Maria (née Kolb) Steiner'],
    ['Mayor William ‘Bud’ Tarrant Jr. left.', 'William ‘Bud’ Tarrant Jr.'],
  ])('is part of one person: %s', (text, name) => expect(peopleIn(text)).toEqual([name]));

  it('leaves the name a slice of the text', () => {
    const text = 'Guards led Enzo “The Anvil” Torrisi away. Torrisi smiled.';
    for (const { name, start, end } of findPeople(text)) expect(text.slice(start, end)).toBe(name);
    expect(peopleIn(text)).toEqual(['Enzo “The Anvil” Torrisi', 'Torrisi']);
  });

  it('is none where two people are named, or a body and its letters', () => {
    expect(peopleIn('Anna (Maria) and John Wyle came.')).not.toContain('Anna (Maria) and John Wyle');
    expect(peopleIn('The Republic of Velm (ROV) National Council met.')).toEqual([]);
    expect(peopleIn('He read “War” Tuesday, and Anna “no” said.').join()).not.toContain('“');
  });
});
