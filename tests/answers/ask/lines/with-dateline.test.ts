import { expect, it } from 'vitest';
import { openApp } from '../../../support/open-app.ts';

const OF_BAKU = {
  id: 'baku',
  title: 'Embassy opens',
  source: 'Coast Wire',
  text: 'BAKU, Azerbaijan, December 4. The ministers met on Thursday and spoke of trade.\n\nAnother meeting is planned for spring.',
};
const OF_HOLLIN = {
  id: 'hollin',
  title: 'A fair',
  source: 'Coast Wire',
  text: 'HOLLIN, Velland. Four hundred people visited the fair of this year.',
};

it('answers where something was with the dateline of the article that tells it, cited', async () => {
  const app = await openApp([OF_BAKU, OF_HOLLIN]);
  const { lines, citations } = await app.ask('Where did the ministers meet?', {});
  expect(lines.slice(0, 2).map(({ text }) => text)).toEqual([
    'BAKU, Azerbaijan, December 4.',
    'The ministers met on Thursday and spoke of trade.',
  ]);
  expect(citations[0]).toMatchObject({ number: 1, articleId: 'baku', start: 0, end: 29, paragraph: 1 });
  expect(lines[1]?.citations).toEqual([2]);
});

it('takes a place in capitals with its country for a dateline, though no day follows', async () => {
  const { lines } = await (await openApp([OF_BAKU, OF_HOLLIN])).ask('Where was the fair that people visited?', {});
  expect(lines[0]?.text).toBe('HOLLIN, Velland.');
});

it('shows it for a line further down of what the first paragraph tells too, and for no other', async () => {
  const app = await openApp([
    {
      id: 'baku',
      title: 'Ministers meet',
      source: 'Coast Wire',
      text: 'BAKU, Azerbaijan, December 9. The minister met with a delegation.\n\nDuring the meeting, the sides spoke of trade.\n\nA concert followed in the evening, with songs.',
    },
  ]);
  const shown = async (question: string) => (await app.ask(question, {})).lines.map(({ text }) => text);
  expect((await shown('Where was the meeting?'))[0]).toBe('BAKU, Azerbaijan, December 9.');
  expect((await shown('Where was the meeting held?'))[0]).toBe('BAKU, Azerbaijan, December 9.');
  expect(await shown('Where was the concert with songs?')).not.toContain('BAKU, Azerbaijan, December 9.');
});

it('knows an event by its name, where the first paragraph calls it something else', async () => {
  const app = await openApp([
    {
      id: 'court',
      title: 'Dansk acquitted',
      source: 'Coast Wire',
      text: 'HOLLIN, Velland, May 8. A court acquitted Josef Dansk on Friday.\n\nDansk spent a year in prison before the trial.',
    },
  ]);
  const shown = async (question: string) => (await app.ask(question, {})).lines.map(({ text }) => text);
  expect(await shown('Where did the trial of Dansk take place?')).toContain('HOLLIN, Velland, May 8.');
  expect(await shown('Where did Dansk spend a year?')).not.toContain('HOLLIN, Velland, May 8.');
});

it('leaves it out of answers that ask for something else', async () => {
  const { lines } = await (await openApp([OF_BAKU, OF_HOLLIN])).ask('What did the ministers speak of?', {});
  expect(lines.map(({ text }) => text)).not.toContain('BAKU, Azerbaijan, December 4.');
});
