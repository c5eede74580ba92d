import { readPeople } from '../../../src/people/reading/read-people.ts';
import { describe, expect, it } from 'vitest';
import { findPerson } from '../../../src/people/person/find-person.ts';
import { whoReply } from '../../../src/answers/who/who-reply.ts';
import { layoutWho } from '../../../src/reply/layouts/layout-who.ts';
import { unfolded } from '../../../src/reply/layouts/unfolded.ts';
import { archiveStatus } from '../../support/archive-status.ts';
import { makeArticle } from '../../support/articles.ts';
import { ENGLISH } from '../../support/english.ts';

const ARCHIVE = archiveStatus({ articles: 3, passages: 3 });
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

function layoutOfSections(name: string, articles = ARTICLES) {
  const reply = whoReply({
    name,
    result: findPerson(name, articles, { read: readPeople, wording: ENGLISH }),
    articles,
    archive: ARCHIVE,
    wording: ENGLISH,
  });
  return layoutWho({ ...reply, timingMs: { total: 1 } }, { wording: ENGLISH, now: NOW });
}

function layout(name: string, articles = ARTICLES) {
  const drawn = layoutOfSections(name, articles);
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

  it('puts what matters first, and company in one line behind it', () => {
    const bodies = Array.from({ length: 6 }, (_, index) =>
      makeArticle({
        id: `day-${index}`,
        publishedOn: `2024-06-0${index + 1}`,
        body: `Mayor Anna Smith opened bridge ${index} with Mary Jones. “We won vote ${index},” Smith said. Carl Moe came.`,
      }),
    );
    const { sections, notes } = layoutOfSections('Anna Smith', bodies);
    const count = (heading: string, isFurther?: true) =>
      sections.filter((one) => one.heading === heading && one.isFurther === isFurther).flatMap(({ items }) => items)
        .length;
    expect(count('In their own words')).toBe(2);
    expect(count('In their own words', true)).toBe(4);
    const company = sections.find(({ heading }) => heading === 'People named with them');
    expect(company?.items).toMatchObject([{ text: expect.stringContaining('Mary Jones (6 articles)') }]);
    const [shown] = unfolded(sections).filter(({ heading }) => heading === 'In their own words');
    expect(shown?.items).toHaveLength(6);
    expect(notes.length).toBeGreaterThan(0);
  });

  it('draws no curve of ones', () => {
    const days = ['2024-03-01', '2024-03-20', '2024-04-20'];
    const articles = days.map((publishedOn) => makeArticle({ id: publishedOn, publishedOn, body: 'Anna Smith left.' }));
    expect(layout('Anna Smith', articles).notes.join(' ')).not.toContain('mentions a');
  });

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
