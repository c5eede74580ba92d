import { expect, it } from 'vitest';
import { completeQuestion } from '../../../src/discord/asking/autocomplete.ts';

const PEOPLE = ['Ingrid Halcrow', 'Magnus Tait'];
const TITLES = ['Harbour reopens after the storm'];
const complete = async (kind: string, typed: string) =>
  (kind === 'person' ? PEOPLE : TITLES)
    .filter((name) => ` ${name}`.toLowerCase().includes(` ${typed.toLowerCase()}`))
    .map((name) => ({ label: name, value: `id of ${name}` }));
const offered = async (typed: string) => (await completeQuestion(typed, { complete })).map(({ value }) => value);

it('completes the name or title that a question ends in, and keeps the words before it', async () => {
  expect(await offered('What did Ingrid Ha')).toEqual(['What did Ingrid Ha', 'What did Ingrid Halcrow']);
  expect(await offered('Who is Tai')).toEqual(['Who is Tai', 'Who is Magnus Tait']);
  expect(await offered('harbour')).toEqual(['harbour', 'Harbour reopens after the storm']);
});

it('offers the question as it stands first, and nothing before there is one', async () => {
  expect(await offered('Why?')).toEqual(['Why?']);
  expect(await offered('  ')).toEqual([]);
});

it('leaves out what Discord would not take', async () => {
  expect(await offered(`${'why '.repeat(24)}Tai`)).toEqual([`${'why '.repeat(24)}Tai`]);
});
