import { readPeople } from '../../../src/people/reading/read-people.ts';
import { describe, expect, it } from 'vitest';
import { findPerson } from '../../../src/people/person/find-person.ts';
import { whoReply } from '../../../src/answers/who/who-reply.ts';
import { archiveStatus } from '../../support/archive-status.ts';
import { makeArticle } from '../../support/articles.ts';
import { ENGLISH } from '../../support/english.ts';

const ARCHIVE = archiveStatus({ articles: 2, passages: 2 });
const ARTICLES = [
  makeArticle({
    id: 'a',
    publishedOn: '2024-01-02',
    body: 'It rained.\n\nMayor Anna Smith left. “We won again,” said Smith.',
  }),
  makeArticle({ id: 'b', publishedOn: '2024-01-01', body: 'Anna Smith, the head of the council, met Mary Jones.' }),
];

const reply = (name: string) =>
  whoReply({
    name,
    result: findPerson(name, ARTICLES, { read: readPeople, wording: ENGLISH }),
    articles: ARTICLES,
    archive: ARCHIVE,
    wording: ENGLISH,
  });

describe('whoReply', () => {
  it('cites sentences in order of first use, each once', () => {
    const { citations, roles, quotes, mentions } = reply('Smith');
    expect(citations.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(citations.map(({ quote }) => quote)).toEqual([
      'Mayor Anna Smith left.',
      'Anna Smith, the head of the council, met Mary Jones.',
      '“We won again,” said Smith.',
    ]);
    expect(roles.map(({ text, citation }) => [text, citation])).toEqual([
      ['Mayor', 1],
      ['head of the council', 2],
    ]);
    expect(quotes).toEqual([{ text: '“We won again,” said Smith.', citation: 3, note: null }]);
    expect(mentions.map(({ citation }) => citation)).toEqual([1, 3, 2]);
  });

  it('cites exact slices, and every text is within its citation', () => {
    const { citations, roles, quotes, mentions } = reply('Smith');
    for (const { articleId, start, end, quote, paragraph } of citations) {
      const { body } = ARTICLES.find(({ id }) => id === articleId)!;
      expect(body.slice(start, end)).toBe(quote);
      expect(body.slice(0, start).split('\n\n').length).toBe(paragraph);
    }
    for (const { text, citation } of [...roles, ...quotes, ...mentions]) {
      expect(citations.find(({ number }) => number === citation)?.quote).toContain(text);
    }
  });

  it('calls the person by the full name, and says why when there is none', () => {
    expect(reply('Smith')).toMatchObject({
      command: 'who',
      kind: 'found',
      name: 'Anna Smith',
      reason: null,
      candidates: [],
    });
    expect(reply(' Smyth ')).toMatchObject({
      kind: 'not-found',
      name: 'Smyth',
      reason: expect.stringContaining('Smyth'),
      candidates: ['Anna Smith'],
      citations: [],
    });
  });

  it('offers the people that may be meant', () => {
    const articles = [...ARTICLES, makeArticle({ id: 'c', body: 'John Smith resigned.' })];
    const result = findPerson('Smith', articles, { read: readPeople, wording: ENGLISH });
    expect(whoReply({ name: 'Smith', result, articles, archive: ARCHIVE, wording: ENGLISH })).toMatchObject({
      kind: 'ambiguous',
      candidates: ['Anna Smith', 'John Smith'],
      mentions: [],
    });
  });
});
