import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answers/ask/answer-question.ts';
import type { ArchiveFilters } from '../../../src/archive/archive.ts';
import type { Why, WordFound } from '../../../src/reply/kinds/why.ts';
import { makeArticle } from '../../support/articles.ts';
import { ENGLISH } from '../../support/english.ts';
import { openArchive } from '../../support/open-archive.ts';
import { readAnew } from '../../support/read-anew.ts';

const ARTICLES = [
  makeArticle({
    id: 'jail',
    title: 'Court in Holmsund rules',
    publishedOn: '2025-03-04',
    source: 'Holmsund Post',
    body: 'A judge sent Berit Aasen to prison for two years on Tuesday. She will appeal.\n\nThe trial took six weeks.',
  }),
  makeArticle({
    id: 'bridge',
    title: 'Bridge not repaired',
    publishedOn: '2025-04-01',
    source: 'Foxton Times',
    body: 'The council has not repaired the Foxton bridge. Work may begin in June.',
  }),
];

async function why(question: string, filters: ArchiveFilters = {}): Promise<Why | null> {
  const archive = await openArchive(ARTICLES);
  const options = { filters, prepare: readAnew, wording: ENGLISH };
  return (await answerQuestion(question, { archive, model: null }, options)).why;
}

const found = (words: readonly WordFound[] | undefined, text: string): WordFound | undefined =>
  words?.find((word) => word.text === text);

describe('of each word of the question it is told where it was found', () => {
  it('in the sentence, in a word that may mean the same, around it, or nowhere in the archive', async () => {
    const { words } = (await why('Why must Aasen of Holmsund go to jail on Neptune?')) ?? {};
    expect(found(words, 'Aasen')).toEqual({ text: 'Aasen', where: 'sentence', as: null });
    expect(found(words, 'jail')).toEqual({ text: 'jail', where: 'kin', as: 'prison' });
    expect(found(words, 'Holmsund')).toEqual({ text: 'Holmsund', where: 'around', as: null });
    expect(found(words, 'Neptune')).toEqual({ text: 'Neptune', where: 'nowhere', as: null });
  });

  it('elsewhere where the archive prints it, but not near the sentence', async () => {
    const { words } = (await why('Was Berit Aasen sent to prison by the council?')) ?? {};
    expect(found(words, 'council')?.where).toBe('elsewhere');
  });
});

it('tells what kind of thing was asked for, and whether the sentence holds one', async () => {
  expect((await why('Who was sent to prison?'))?.asked).toEqual({ kind: 'person', isThere: true });
  expect((await why('Did the council repair the bridge?'))?.asked).toBeNull();
});

it('tells what speaks against the sentence', async () => {
  expect((await why('Has the council repaired the Foxton bridge?'))?.against).toEqual(['negation']);
  expect((await why('Who was sent to prison?'))?.against).toEqual([]);
});

it('tells how many articles a filter left out, and which', async () => {
  expect(await why('Who was sent to prison?', { source: 'Foxton Times', from: '2025-01-01' })).toMatchObject({
    looked: { articles: 1, leftOut: 1 },
    filters: { from: '2025-01-01', to: null, source: 'Foxton Times', author: null },
  });
  expect((await why('Who was sent to prison?'))?.looked).toMatchObject({ articles: 2, leftOut: 0 });
});

it('tells of a question without an answer too, and of one that has no sentence to weigh', async () => {
  const refused = await why('What is the capital of Neptune?');
  expect(refused?.words.map(({ where }) => where)).toEqual(['nowhere', 'nowhere']);
  expect(await why('Zyxwv?')).toMatchObject({ similarity: null, reading: null, asked: null, looked: { sentences: 0 } });
});
