import { describe, expect, it } from 'vitest';
import type { QuotesReply } from '../../../src/reply/kinds/quotes-reply.ts';
import { isPrinted } from '../../../src/reply/verify-quotes.ts';
import { layoutReply } from '../../../src/reply/layouts/layout-reply.ts';
import { FLOOD_ARTICLES } from '../../support/flood-articles.ts';
import { openApp } from '../../support/open-app.ts';
import { ENGLISH } from '../../support/english.ts';

const NO_QUERY = { name: '', about: '', words: '' };
const ALL = { limit: 20, filters: {} };
const texts = ({ lines }: QuotesReply): string[] => lines.map(({ text }) => text);

describe('quotes of a person', () => {
  it('gives direct speech newest first, then reported speech marked so, every line exactly as printed', async () => {
    const app = await openApp(FLOOD_ARTICLES);
    const reply = await app.quotes({ ...NO_QUERY, name: 'engineer Dovan' }, ALL);
    expect(reply).toMatchObject({ command: 'quotes', kind: 'found', name: 'Mira Dovan', reason: null, total: 5 });
    expect(texts(reply)).toEqual([
      '“This one will be watched,” Mira Dovan said.',
      '"The wall is forty years old and it is leaking," Mira Dovan wrote.',
      '“I wrote three letters, and nobody answered,” Mira Dovan told the inquiry.',
      '"The wall is forty years old and it is leaking," chief engineer Mira Dovan said. "We asked for repairs in 2019."',
      'Mira Dovan said that the dam had been inspected in January.',
    ]);
    expect(reply.lines.map(({ note }) => note)).toEqual([null, null, null, null, 'reported speech']);
    for (const citation of reply.citations) {
      const body = (await app.article(citation.articleId))?.body;
      expect(body !== undefined && isPrinted(citation, { body })).toBe(true);
    }
  });

  it('says beside a line whom a pronoun is taken to mean, in quotes and in the dossier', async () => {
    const text = 'Orla Venn opened the ferry office.\n\n“We sail in May,” she said.';
    const app = await openApp([
      { id: 'a', title: 'Ferry office', text, source: 'Velm Wire', publishedOn: '2025-03-14' },
    ]);
    const note = '“she” is Orla Venn';
    expect((await app.quotes({ ...NO_QUERY, name: 'Venn' }, ALL)).lines).toMatchObject([{ note }]);
    const dossier = await app.who('Venn', {});
    expect(dossier.quotes).toMatchObject([{ text: '“We sail in May,” she said.', note }]);
    expect(JSON.stringify(layoutReply(dossier, { wording: ENGLISH, now: new Date() }).sections)).toContain(note);
  });

  it('gives the lines about some words, and says how many there are when it shows fewer', async () => {
    const app = await openApp(FLOOD_ARTICLES);
    const about = await app.quotes({ ...NO_QUERY, name: 'Mira Dovan about the letters' }, ALL);
    expect(about).toMatchObject({ name: 'Mira Dovan', about: 'the letters' });
    expect(texts(about)[0]).toContain('three letters');
    expect(await app.quotes({ ...NO_QUERY, name: 'Mira Dovan', about: 'taxes' }, ALL)).toMatchObject({
      kind: 'not-found',
      reason: expect.stringContaining('None of the 5 quotes of Mira Dovan'),
    });
    const first = await app.quotes({ ...NO_QUERY, name: 'Mira Dovan' }, { limit: 2, filters: {} });
    expect(first).toMatchObject({ total: 5, lines: { length: 2 } });
    expect(layoutReply(first, { wording: ENGLISH, now: new Date() }).notes.join()).toContain('the first 2 are shown');
  });

  it('with vectors shows the nearest in meaning where no quote has the words, and says so', async () => {
    const app = await openApp(FLOOD_ARTICLES, 'static');
    const reply = await app.quotes({ ...NO_QUERY, name: 'Mira Dovan', about: 'correspondence' }, ALL);
    expect(reply).toMatchObject({ kind: 'found', reason: expect.stringContaining('nearest in meaning') });
    expect(reply).toMatchObject({ lines: { length: 3 }, total: 3 });
    expect(layoutReply(reply, { wording: ENGLISH, now: new Date() }).tone).toBe('closest');
  });

  it('asks which of two people is meant, and offers near spellings of a name that nobody has', async () => {
    const app = await openApp(FLOOD_ARTICLES);
    const ambiguous = await app.quotes({ ...NO_QUERY, name: 'Hallek' }, ALL);
    expect(ambiguous).toMatchObject({ kind: 'ambiguous', lines: [], candidates: ['Tomas Hallek', 'Petr Hallek'] });
    expect(layoutReply(ambiguous, { wording: ENGLISH, now: new Date() }).sections).toMatchObject([
      { heading: 'Who is meant?' },
    ]);
    const unknown = await app.quotes({ ...NO_QUERY, name: 'Mira Dovann' }, ALL);
    expect(unknown).toMatchObject({ kind: 'not-found', candidates: ['Mira Dovan'], total: 0 });
  });

  it('keeps to a span of time and an outlet', async () => {
    const app = await openApp(FLOOD_ARTICLES);
    const name = { ...NO_QUERY, name: 'Mira Dovan' };
    expect(texts(await app.quotes(name, { limit: 9, filters: { from: '2025-06-01' } }))).toHaveLength(1);
    expect(texts(await app.quotes(name, { limit: 9, filters: { source: 'Northern Herald' } }))).toEqual([
      '"The wall is forty years old and it is leaking," Mira Dovan wrote.',
    ]);
  });

  it.each([
    ['nothing at all', NO_QUERY, 'Give a name'],
    ['a name of 200 characters', { ...NO_QUERY, name: 'Dovan '.repeat(34) }, 'too long'],
    ['no words', { ...NO_QUERY, words: '?!' }, 'no words'],
    ['endless words', { ...NO_QUERY, words: 'dam '.repeat(200) }, 'too long'],
    [
      'somebody who is never quoted',
      { ...NO_QUERY, name: 'Tomas Hallek', words: 'never said' },
      'None of the 4 quotes',
    ],
    ['a title', { ...NO_QUERY, name: 'the minister' }, 'title without a name'],
  ])('says what to try instead of %s', async (_what, query, reason) => {
    const app = await openApp(FLOOD_ARTICLES);
    expect(await app.quotes(query, ALL)).toMatchObject({
      kind: 'not-found',
      reason: expect.stringContaining(reason),
      lines: [],
    });
  });
});

describe('somebody whom filters leave out', () => {
  const text = 'Orla Venn said the ferry sails in May.';
  const article = { id: 'a', title: 'Ferry', text, source: 'Velm Wire', publishedOn: '2025-03-14' };

  it('is not said to be missing from the archive', async () => {
    const app = await openApp([article]);
    const filters = { from: '2025-04-01' };
    const reasons = [
      (await app.quotes({ ...NO_QUERY, name: 'Orla Venn' }, { ...ALL, filters })).reason,
      (await app.who('Orla Venn', filters)).reason,
    ];
    for (const reason of reasons) expect(reason).toMatch(/^No article that the filter leaves names “Orla Venn”/u);
    expect((await app.who('Ida Krogh', filters)).reason).toMatch(/^No article of the archive/u);
  });

  it('is looked for in outlets that there are, which the reply names', async () => {
    const app = await openApp([article]);
    const { reason } = await app.who('Orla Venn', { source: 'Nord Post' });
    expect(reason).toBe('The archive has no article by “Nord Post”. It has articles by: Velm Wire.');
  });
});

describe('quotes by words', () => {
  it('gives every sentence that prints them, as typed to the letter first, agency copy once with all its outlets', async () => {
    const app = await openApp(FLOOD_ARTICLES);
    const reply = await app.quotes({ ...NO_QUERY, words: 'the dam above Karsk' }, ALL);
    expect(reply).toMatchObject({ kind: 'found', name: null, words: 'the dam above Karsk', total: 2 });
    expect(reply.lines[0]).toMatchObject({ text: expect.stringMatching(/^Engineers warned/), citations: [1] });
    expect(reply.lines[1]).toMatchObject({ highlights: [[0, 19]], citations: [2, 3] });
    expect(reply.citations.slice(1).map(({ source }) => source)).toEqual(['Velm Wire', 'Northern Herald']);
  });

  it('gives both sentences where the words run on from one into the next', async () => {
    const app = await openApp(FLOOD_ARTICLES);
    const reply = await app.quotes({ ...NO_QUERY, words: 'Verrin said. "That is' }, ALL);
    expect(texts(reply)).toEqual(['"The state will rebuild the lower town," Verrin said. "That is a promise."']);
  });

  it('looks through the words of one person only, when one is named', async () => {
    const app = await openApp(FLOOD_ARTICLES);
    const reply = await app.quotes({ ...NO_QUERY, name: 'dovan', words: 'WALL is forty' }, ALL);
    expect(reply).toMatchObject({ name: 'Mira Dovan', total: 2 });
    expect(reply.lines[0]?.highlights).toEqual([[5, 18]]);
  });
});
