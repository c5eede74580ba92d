import { expect, it } from 'vitest';
import { openApp } from '../../support/open-app.ts';

const ARTICLES = [
  {
    id: 'pier',
    title: 'Pier',
    source: 'Coast Wire',
    text: 'The cost of the north pier is 12 million crowns, the port said.',
  },
  {
    id: 'bridge',
    title: 'Bridge',
    source: 'Harbour Post',
    text: 'The cost of the Storvik bridge is 138 million crowns, the roads office said.',
  },
];

it('shows one line for each of what is compared, cited, and says that it does not compare', async () => {
  const reply = await (await openApp(ARTICLES)).ask('compare the cost of the north pier and the Storvik bridge', {});
  expect(reply.kind).toBe('answered');
  expect(reply.lines.map(({ citations }) => citations)).toEqual([[1], [2]]);
  expect(reply.citations.map(({ number, articleId }) => [number, articleId])).toEqual([
    [1, 'pier'],
    [2, 'bridge'],
  ]);
  expect(reply.lines[1]?.note).toBe('What is the cost of the Storvik bridge?');
  expect(reply.notes[0]).toContain('I do not compare');
});

it('gives what answers in several sentences where several things are asked for, and says that it gives no list', async () => {
  const app = await openApp([
    {
      id: 'exercise',
      title: 'Naval exercise off Unst',
      source: 'Coast Wire',
      text: 'The naval exercise off Unst began on Monday.\n\nNorway took part in the naval exercise with two ships.\n\nDenmark took part in the naval exercise with one ship.',
    },
  ]);
  const reply = await app.ask('Which countries took part in the naval exercise?', {});
  const texts = reply.lines.map(({ text }) => text).join(' ');
  expect(texts).toContain('Norway');
  expect(texts).toContain('Denmark');
  expect(reply.notes.join(' ')).toContain('sentences, not lists');
  expect((await app.ask('Who took part in the naval exercise with two ships?', {})).notes).toEqual([]);
});
