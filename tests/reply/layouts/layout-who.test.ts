import { readPeople } from '../../../src/people/reading/read-people.ts';
import { describe, expect, it } from 'vitest';
import { findPerson } from '../../../src/people/person/find-person.ts';
import { whoReply } from '../../../src/answers/who/who-reply.ts';
import { layoutWho } from '../../../src/reply/layouts/layout-who.ts';
import { makeArticle } from '../../support/articles.ts';
import { ENGLISH } from '../../support/english.ts';

const ARCHIVE = { articles: 3, passages: 3, newestOn: null, updatedAt: null, model: null, mode: 'keyword' } as const;
const NOW = new Date('2024-07-01');
const ARTICLES = [
  makeArticle({
    id: 'new',
    publishedOn: '2024-06-02',
    body: 'Mayor Anna Smith opened the bridge. “We won the vote,” Smith said. Smith said that tolls would stay. The Ministry of Transport sent Mary Jones.',
  }),
  makeArticle({ id: 'old', publishedOn: '2024-03-01', body: 'Anna Smith ran for office.' }),
  makeArticle({ id: 'coach', publishedOn: '2024-03-02', body: 'Coach Smith wept.' }),
];

function layout(name: string, articles = ARTICLES) {
  const reply = whoReply({
    name,
    result: findPerson(name, articles, { read: readPeople, wording: ENGLISH }),
    articles,
    archive: ARCHIVE,
    wording: ENGLISH,
  });
  const drawn = layoutWho({ ...reply, timingMs: { total: 1 } }, { wording: ENGLISH, now: NOW });
  const sections = Object.fromEntries(
    drawn.sections.map(({ heading, items }) => [
      heading,
      items.map((item) => (item.kind === 'quote' ? item.line.text : item.text)),
    ]),
  );
  return { ...drawn, sections };
}

describe('layoutWho', () => {
  it('keeps direct speech, reported speech and what others say apart', () =>
    expect(layout('Anna Smith').sections).toEqual({
      'Titles and roles': ['Mayor'],
      'In their own words': ['“We won the vote,” Smith said.'],
      'As reported, not word for word': ['Smith said that tolls would stay.'],
      'What is said about them': ['Mayor Anna Smith opened the bridge.', 'Anna Smith ran for office.'],
      'People named with them': ['Mary Jones'],
      'Organisations named with them': ['Ministry of Transport'],
    }));

  it('says how often, since when and how that went', () =>
    expect(layout('Anna Smith').notes).toEqual([
      'Also printed as Smith.',
      'Named 4 times in 2 articles, 1 Mar 2024 – 2 Jun 2024.',
      expect.stringMatching(/^▄▁+█ mentions a week from 26 Feb 2024, at most 3$/),
    ]));

  it('leaves out dates and the curve where articles have none', () =>
    expect(layout('Smith', [makeArticle({ id: 'x', body: 'Mayor Anna Smith left.' })]).notes).toEqual([
      'Named once in 1 article.',
    ]));

  it('asks who is meant, and offers near spellings', () => {
    expect(layout('Smith')).toMatchObject({
      tone: 'closest',
      sections: { 'Who is meant?': ['Anna Smith', 'Coach Smith'] },
    });
    expect(layout('Mary Jonas')).toMatchObject({ tone: 'nothing', sections: { 'Nearest names': ['Mary Jones'] } });
  });
});
