import { expect, it } from 'vitest';
import { openApp } from '../../../support/open-app.ts';

const MUSEUM = {
  id: 'museum',
  title: 'Whale museum opens in Skarre',
  source: 'Daily Lantern',
  publishedOn: '2026-02-10',
  text: 'A museum of whales opened in Skarre on Saturday. The first guests came by boat.\n\nThe museum is open every day but Monday, from 10 a.m. to 5 p.m.',
};
const STRIKE = {
  id: 'strike',
  title: 'Crews walk out',
  source: 'Daily Lantern',
  publishedOn: '2026-03-01',
  text: 'The ferry strike in Varnholm is on its third day.\n\n“Nobody should be stranded,” said Mayor Osk Tamm. The deputy mayor, Lia Voss, said that the ferry strike was costly.',
};
const DEAL = {
  id: 'deal',
  title: 'Ferries sail again',
  source: 'Coast Wire',
  publishedOn: '2026-03-12',
  text: 'The ferry strike in Varnholm is over: crews took a rise of 6 percent. Shops were full at once.\n\nOn the same day Varnholm won the rowing cup. Ostervik came second.',
};

const ask = async (question: string) => {
  const { kind, lines } = await (await openApp([MUSEUM, STRIKE, DEAL])).ask(question, {});
  return { kind, first: lines[0]?.text };
};

it('answers surely with the hours at which something is open, not with the day on which it opened', async () => {
  const answer = { kind: 'answered', first: 'The museum is open every day but Monday, from 10 a.m. to 5 p.m.' };
  expect(await ask('When is the whale museum open?')).toEqual(answer);
  expect(await ask('what time does the museum close')).toEqual(answer);
  expect(await ask('is the museum open on mondays')).toEqual(answer);
});

it('answers surely with the newest sentence that says in what state something is', async () => {
  expect(await ask('is the ferry strike over?')).toEqual({
    kind: 'answered',
    first: 'The ferry strike in Varnholm is over: crews took a rise of 6 percent.',
  });
});

it('answers surely with who did what is asked', async () => {
  expect(await ask('who won the cup?')).toEqual({
    kind: 'answered',
    first: 'On the same day Varnholm won the rowing cup.',
  });
});

it('answers surely with the words of whoever an article calls so', async () => {
  expect(await ask('What did the mayor say about the ferry strike?')).toEqual({
    kind: 'answered',
    first: '“Nobody should be stranded,” said Mayor Osk Tamm.',
  });
});

it('gives the words of whoever alone is called so, and not of one of several', async () => {
  const said = '“Nobody should be stranded,” said Mayor Osk Tamm.';
  expect(await ask('what did the mayor say?')).toEqual({ kind: 'answered', first: said });
  const harbour = { ...DEAL, id: 'harbour', text: '“The harbour is full,” said Mayor Rosa Lind of Skarre.' };
  const { lines } = await (await openApp([STRIKE, harbour])).ask('what did the mayor say?', {});
  expect(lines.map(({ text }) => text)).toContain('“The harbour is full,” said Mayor Rosa Lind of Skarre.');
});
