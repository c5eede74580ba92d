import { expect, it } from 'vitest';
import { openApp } from '../../support/open-app.ts';

const ASKED = 'How many people live in Brennick and Marsk?';
const BRENNICK = {
  id: 'b',
  title: 'Brennick grows',
  source: 'Coast Wire',
  text: 'In Brennick 12,400 people live, the town hall said.',
};
const MARSK = {
  id: 'm',
  title: 'Marsk shrinks',
  source: 'Coast Wire',
  text: 'In Marsk 830 people live, twenty fewer than last year.',
};

it('gives a line for each of several names, and says so', async () => {
  const { lines, notes, citations } = await (await openApp([BRENNICK, MARSK])).ask(ASKED, {});
  expect(lines.map(({ text }) => text)).toEqual([BRENNICK.text, MARSK.text]);
  expect(citations.map(({ number }) => number)).toEqual([1, 2]);
  expect(notes).toContain('I answer one thing at a time: this is what the articles print of each.');
});

it('leaves a sentence that tells of all of them as the answer', async () => {
  const text = 'In Brennick 12,400 people live, and in Marsk 830.';
  const { lines, notes } = await (
    await openApp([{ id: 'a', title: 'Towns', source: 'Coast Wire', text }])
  ).ask(ASKED, {});
  expect([lines.map((line) => line.text), notes]).toEqual([[text], []]);
});

it('asks to ask for each where it knows one of them only', async () => {
  const { notes } = await (await openApp([BRENNICK])).ask(ASKED, {});
  expect(notes).toContain('I answer one thing at a time; ask for each by itself.');
});
